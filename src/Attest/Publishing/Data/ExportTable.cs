using System.Collections.Immutable;

namespace Attest.Publishing.Data;

/// <summary>A table that leaves the base; its first column names a row, alone or with the others of the key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Key">The columns that name a row.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record ExportTable(string Name, string Meaning, ImmutableArray<string> Key, params ImmutableArray<ExportColumn> Columns)
{
    /// <summary>The tables, each after those it refers to.</summary>
    public static ImmutableArray<ExportTable> All { get; } =
    [
        new("states", "A State or area, as the register of jurisdictions has it.", ["state"],
            new("state", "string", "code: ISO 3166-1 alpha-3, or the project’s own"), new("name", "string", "short name"), new("official_name", "string", "official name"),
            new("region", "string", "region (M49)"), new("subregion", "string", "subregion (M49)"), new("kind", "string", "state, area or former")),
        new("treaties", "A treaty that is followed.", ["treaty"],
            new("treaty", "string", "code"), new("name", "string", "short name"), new("official_name", "string", "official name"), new("adopted", "string", "day of adoption"),
            new("entry_into_force", "string", "day of entry into force"), new("known_to", "string", "last day on which the register knows who is bound")),
        new("participation", "What a State has done under a treaty; an empty day is an act that did not happen, “unknown” one whose day is not known.", ["state", "treaty"],
            new("state", "string", "code of the State"), new("treaty", "string", "code of the treaty"), new("signature", "string", "day of signature"), new("deposit", "string", "day of the deposit of an instrument"),
            new("entry_into_force", "string", "day of entry into force for it"), new("withdrawal_notified", "string", "day on which withdrawal was notified"), new("withdrawal_effective", "string", "day on which withdrawal took effect"), new("source", "string", "where the register has it from")),
        new("resolutions", "A resolution of the General Assembly.", ["resolution"],
            new("resolution", "string", "symbol"), new("adopted", "string", "day of adoption"), new("title", "string", "title"), new("roll_call", "string", "whether a roll call is held")),
        new("votes", "How a member voted on a resolution.", ["resolution", "state"],
            new("resolution", "string", "symbol"), new("state", "string", "code of the member"), new("vote", "string", "yes, no, abstain, absent, unknown …")),
        new("sources", "A source as received; its bytes are at /sources/ID/bytes.", ["source"],
            new("source", "string", "SHA-256 of its bytes"), new("name", "string", "the name it came under"), new("notice", "string", "what every showing of it must say; empty where nothing"), new("text_hash", "string", "SHA-256 of its text, UTF-8"), new("bytes", "integer", "how many bytes it has")),
        new("reports", "A report on a State of an edition.", ["report"],
            new("report", "string", "full address: product, edition, revision, jurisdiction, theme"), new("state", "string", "code of the State"), new("edition", "integer", "year of the edition"), new("title", "string", "title as printed; empty where it has none"),
            new("layout", "string", "layout it was read in"), new("language", "string", "language of its text, ISO 639-1"), new("source", "string", "source it was read from"), new("notice", "string", "what every showing of it must say; empty where nothing"), new("recorded_at", "string", "when it was recorded, UTC")),
        new("sentences", "A sentence, or a row of a table, of a report.", ["report", "locator"],
            new("report", "string", "the report"), new("locator", "string", "its readable name in the report"), new("starts", "integer", "where it begins in the text, in code points from 0"), new("ends", "integer", "where it ends, excluded"), new("words", "string", "its words, white space folded"), new("notes", "string", "the numbers of its notes, with semicolons")),
        new("statements", "What a sentence states, as editors have left it.", ["statement"],
            new("statement", "string", "identity; it never changes"), new("report", "string", "the report"), new("locator", "string", "the sentence"), new("state", "string", "whom the report is about"), new("edition", "integer", "the edition that says it"),
            new("kind", "string", "kind of statement"), new("value", "string", "what is said"), new("negated", "boolean", "1 where it is said not to be so"), new("hedge", "string", "how strongly it is said"), new("instrument", "string", "treaty, resolution or meeting; empty where none"),
            new("actor", "string", "who does it, where that is not the State of the report"), new("date", "string", "when it was so, EDTF; empty where not said"), new("target", "string", "by when it is to be so, EDTF; empty where nothing is promised"),
            new("number", "number", "the figure, or the lower end of a range; empty where none"), new("upper", "number", "upper end of a range; empty where none"), new("bound", "string", "exact, approx, min or max; empty where no figure"), new("unit", "string", "unit; empty for bare counts and money"), new("currency", "string", "currency of a sum of money"),
            new("items", "string", "munitions or objects, with semicolons"), new("territory", "string", "where, as said"), new("attributed_to", "string", "who says so, as said"), new("detail", "string", "a nuance the value leaves open"),
            new("wording", "string", "the words it rests on"), new("starts", "integer", "where they begin in the text"), new("ends", "integer", "where they end, excluded"), new("standing", "string", "read_by_machine, or how an editor has ruled")),
        new("notes", "A numbered note of a report.", ["report", "note"],
            new("report", "string", "the report"), new("note", "integer", "its number"), new("text", "string", "its text, white space folded")),
        new("citations", "A source that a note names.", ["report", "note", "place"],
            new("report", "string", "the report"), new("note", "integer", "the note"), new("place", "integer", "which of the sources of the note, from 1"), new("kind", "string", "kind of source"), new("wording", "string", "the words of the citation"), new("persons", "string", "persons named, with semicolons"),
            new("organisation", "string", "who speaks or publishes"), new("title", "string", "title of the work"), new("container", "string", "newspaper, journal, series or site"), new("date", "string", "date, EDTF"), new("pinpoint", "string", "page, form or article"), new("url", "string", "web address as printed"), new("refers_to", "integer", "the note that gives it in full, for Ibid. and short forms")),
        new("findings", "What checks found not to fit; a finding points and decides nothing.", ["finding"],
            new("finding", "string", "identity"), new("code", "string", "the check"), new("severity", "string", "weight"), new("about", "string", "text, sources or State"), new("state", "string", "code of the State"), new("report", "string", "the report it is listed under"),
            new("locator", "string", "where in it"), new("message", "string", "what does not fit"), new("wording", "string", "the words of that place"), new("against", "string", "what they do not fit, with its words"), new("standing", "string", "accepted, or not_reviewed")),
    ];
}
