using System.Globalization;
using Attest.Checks;
using Attest.Publishing;
using Attest.Publishing.Linked;
using Attest.Publishing.Pages;
using Attest.Publishing.References;
using Attest.Publishing.Translations;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Replies;

namespace Attest.App.Publishing.Live;

/// <summary>Builds a report with its notes, and the page of its evidence.</summary>
internal sealed class BuildReportPages(LiveBase live, CiteFromBase cite)
{
    private readonly BuildStatementCard cards = new(live);
    private readonly LinkReport link = new(live, cite);
    private readonly ListPassages passages = new(live.Texts);

    public ReportPage Report(StoredPage page)
    {
        var document = page.Document;
        string address = live.AddressOf(page.Address);
        string name = live.NameOf(page.Address.Jurisdiction);
        var translation = live.Translations.Find(page.Address, live.Texts.Language) is { } held ? AlignTranslation.Of(page, held) : null;
        var text = new LayOutReport(page.Document, page.Upheld.Select(stored => stored.Statement), page.Statements.Select(stored => stored.Statement), anchor => live.EvidenceIn(page.Address, anchor), reference => ReportAt(page, reference), kind => live.Everything(page.Address.Jurisdiction, kind), translation) { Replies = Replies(page) };
        var facts = text.Facts();
        var (sections, loose) = text.Sections();
        var parts = live.Places.Text(page.Address);
        return new()
        {
            Address = address,
            Title = Title(page),
            Description = live.Texts.Of("Country report on {0}, {1} edition: {2} statements, each with the words it rests on.", name, Year(page), page.Upheld.Length),
            Notice = page.Notice,
            Jurisdiction = live.LinkTo(page.Address.Jurisdiction),
            Edition = page.Address.Edition,
            PrintedTitle = document.Title,
            TextLanguage = document.Language,
            Answers = [.. new AnswerAboveReport(live, cards).Of(page)],
            Parts = new LinkToParts(live).OfText(address, parts, sections, loose),
            Translation = translation is null ? null : BesideText(translation),
            Translations = [.. live.TranslationsOf(page.Address).Where(other => other.Code != live.Texts.Language)],
            Facts = facts,
            FactsHeading = text.FactsHeading,
            FactsAsked = text.AskedByFacts(),
            Sections = sections,
            LooseNotes = loose,
            Editions = [.. live.Store.PagesAbout(page.Address.Jurisdiction).OrderBy(other => other.Address.Edition).ThenBy(other => other.Address)
                .Select(other => new PageLink(other.Address.Edition.ToString(CultureInfo.InvariantCulture), live.AddressOf(other.Address)))],
            Evidence = new(live.Texts.Of("Evidence of {0}", Title(page)), address + "/evidence"),
            Statements = page.Upheld.Length,
            Checked = page.Upheld.Count(stored => stored.Standing.IsChecked),
            Source = new(page.SourceName, Addresses.Source(page.SourceId)),
            OtherSources = [.. page.Copies.Select(copy => new PageLink(copy.Name, Addresses.Source(copy.SourceId)))],
            TextHash = document.Text.Hash,
            Reader = Reader(page),
            Irregularities = Irregularities(page.SourceId, document.Diagnostics),
            Citation = Cite(page, address),
            Cite = CiteLinks(address),
            Coins = [.. Cited(cite.Page(page, null), parts)],
            Describes = terms => link.Describe(page, withSources: parts.All.IsEmpty, terms),
        };
    }

    /// <summary>One page of a report that is too long for one.</summary>
    public ReportPage Part(StoredPage page, ReportParts.Part part)
    {
        var whole = Report(page);
        var (sections, loose) = new SliceReport(live, page.Address, part).Of(whole);
        return whole with
        {
            Address = $"{whole.Address}/{part.Slug}",
            Title = live.Texts.Of("{0}: {1}", whole.Title, LinkToParts.Heading(whole.Parts[part.Number])),
            Description = live.Texts.Of("Page {0} of {1} of the {2} report on {3}.", part.Number + 1, whole.Parts.Count, page.Address.Edition, live.NameOf(page.Address.Jurisdiction)),
            Whole = new(live.Texts["The whole report"], whole.Address),
            Describes = null,
            Facts = [],
            FactsAsked = [],
            Sections = sections,
            LooseNotes = loose,
        };
    }

    /// <summary>One page of evidence that is too much for one.</summary>
    public EvidencePage EvidencePart(StoredPage page, ReportParts.Part part)
    {
        var whole = Evidence(page);
        return whole with
        {
            Address = $"{whole.Address}/{part.Slug}",
            Title = live.Texts.Of("{0}: {1}", whole.Title, LinkToParts.Heading(whole.Parts[part.Number])),
            Whole = new(live.Texts["All evidence"], whole.Address),
            Sentences = [.. whole.Sentences.Where(sentence => live.Places.Evidence(page.Address).Of(sentence.Anchor) == part)],
        };
    }

    public EvidencePage Evidence(StoredPage page, bool onlyChecked = false)
    {
        string report = live.AddressOf(page.Address);
        var roots = Roots(page);
        var statements = page.Statements.Concat(page.Entered).Where(stored => stored.Standing.IsChecked || !onlyChecked).ToLookup(stored => stored.Statement.Locator);
        var read = BuildStatementCard.AsChecked(page);
        var replies = live.Store.Replies.ByStatement;
        return new()
        {
            Address = report + (onlyChecked ? "/evidence/checked" : "/evidence"),
            Title = live.Texts.Of("Evidence: {0}", Title(page)),
            Description = live.Texts.Of("What the {0} report on {1} states, sentence by sentence, with notes and sources.", Year(page), live.NameOf(page.Address.Jurisdiction)),
            Notice = page.Notice,
            Jurisdiction = live.LinkTo(page.Address.Jurisdiction),
            Edition = page.Address.Edition,
            Report = new(live.Texts.Of("{0} report", Year(page)), report),
            Reader = Reader(page),
            Checked = page.Upheld.Count(stored => stored.Standing.IsChecked),
            Other = onlyChecked ? new(live.Texts["everything"], report + "/evidence") : new(live.Texts["only what an editor has checked"], report + "/evidence/checked"),
            Cite = CiteLinks(report),
            Coins = [.. Cited(cite.Notes(page, null), onlyChecked ? ReportParts.None : live.Places.Evidence(page.Address))],
            Annotate = shown => link.AnnotationsOf(page, shown.Select(card => card.Id)),
            Alternates = onlyChecked ? [] : [new(live.Texts["Web Annotations"], $"{report}/{LinkReport.Annotations}", AnnotateStatement.MediaType)],
            Parts = onlyChecked ? [] : new LinkToParts(live).OfEvidence(report + "/evidence", live.Places.Evidence(page.Address), page.Document),
            Sentences = [.. passages.Of(page.Document).Where(at => statements.Contains(at.Passage.Locator) || (at.Passage.Markers.Length > 0 && !onlyChecked))
                .Select(at => Card(page, read, at.Place, at.Passage, at.Words, statements[at.Passage.Locator], roots, replies))],
        };
    }

    /// <summary>A statement that is no longer read, and what stands in its place.</summary>
    public StatementPage Superseded(StoredStatement stored)
    {
        string report = live.AddressOf(stored.Page);
        var page = live.Store.Find(stored.Page);
        return new()
        {
            Address = Addresses.Statement(stored.Id),
            Title = live.Texts["A statement that was read otherwise later"],
            Description = live.Texts["What a superseded statement said, and the statement that is read in its place."],
            Notice = page?.Notice,
            Statement = cards.Build(stored, page is null ? null : BuildStatementCard.AsChecked(page)) with { Citation = page is null ? "" : Cite(page, Addresses.Statement(stored.Id)) },
            IsCurrent = false,
            Sentence = null,
            Report = new($"{live.NameOf(stored.Page.Jurisdiction)} {stored.Page.Edition}", report),
            SourceAddress = page is null ? report : Addresses.Source(page.SourceId, stored.Statement.Evidence.Span),
            SupersededBy = stored.SupersededBy is { } successor ? new(Current(successor), Addresses.Statement(successor)) : null,
        };
    }

    /// <summary>A statement that stands today, alone: the data that programs are given.</summary>
    public StatementPage? Statement(StoredStatement stored)
    {
        if (live.Store.Find(stored.Page) is not { } page)
            return null;
        var card = Card(page, stored);
        return new()
        {
            Address = Addresses.Statement(stored.Id),
            Title = live.Texts.Of("{0}: {1}", Title(page), live.Say.Brief(stored.Standing.Says ?? stored.Statement)),
            Description = live.Texts["What a statement says, how strongly, and the words, notes and sources it rests on."],
            Notice = page.Notice,
            Statement = card.Statements[0],
            IsCurrent = true,
            Sentence = card,
            Report = new(Title(page), live.AddressOf(page.Address)),
            SourceAddress = Addresses.Source(page.SourceId, stored.Statement.Evidence.Span),
            SupersededBy = null,
            Annotation = link.AnnotationOf(page, stored.Id),
        };
    }

    /// <summary>What reading found, each with its place in the source.</summary>
    public static List<ReportPage.Irregularity> Irregularities(SourceId source, IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(found => new ReportPage.Irregularity(found.Code, found.Message, found.Span is { } span ? Addresses.Source(source, span) : Addresses.Source(source)))];

    private static ReportPage.Translated BesideText(AlignedTranslation translation)
    {
        var made = translation.Translation;
        return new(made.Language, made.Translator, Vocabulary.Word(made.MadeBy), made.On, translation.Sentences.Length, translation.Current, translation.Stale, translation.Untranslated);
    }

    // The sources of all notes would be as long as the text: where that is too long for a page, its bibliography is in its files alone.
    private static IEnumerable<string> Cited(IEnumerable<Reference> references, ReportParts parts) => references.Take(parts.All.IsEmpty ? int.MaxValue : 1).Select(WriteCoins.Of);

    private string? Reader(StoredPage page) =>
        page.Statements.Select(stored => stored.Statement.Origin.By).Distinct().ToArray() is { Length: > 0 } readers ? live.Texts.List(readers) : null;

    private string Title(StoredPage page) => $"{live.NameOf(page.Address.Jurisdiction)} {page.Address.Edition}";

    private static string Year(StoredPage page) => page.Address.Edition.ToString(CultureInfo.InvariantCulture);

    private string Current(StatementId successor) =>
        live.Store.FindStatement(successor) is { } stored ? live.Say.Brief(stored.Statement) : successor.Value;

    /// <summary>One statement with its sentence, its notes and its source.</summary>
    public SentenceCard Card(StoredPage page, StoredStatement stored)
    {
        var locator = stored.Statement.Locator;
        var (passage, place, words) = passages.Of(page.Document).FirstOrDefault(at => at.Passage.Locator == locator);
        passage ??= new Sentence(locator, stored.Statement.Evidence.Span, []);
        return Card(page, BuildStatementCard.AsChecked(page), place ?? locator, passage, words ?? stored.Statement.Wording, [stored], Roots(page), live.Store.Replies.ByStatement);
    }

    private SentenceCard Card(StoredPage page, CheckedPage read, string place, Sentence sentence, string words, IEnumerable<StoredStatement> statements, BuildRootsCard roots, ILookup<StatementId, PublicReply> replies)
    {
        string anchor = Addresses.Anchor(sentence.Locator);
        var notes = page.Document.Notes.ToLookup(note => note.Number);
        int[] numbers = [.. sentence.Markers.Select(marker => marker.Number).Distinct()];
        return new(sentence.Locator, anchor, place, words, live.PlaceIn(page.Address, anchor), Addresses.Source(page.SourceId, sentence.Span),
            [.. statements.Select(stored => cards.Build(stored, read) with { Roots = roots.Of(stored.Id), Replies = [.. replies[stored.Id].Select(reply => live.SayReply.Mark(reply, stored.Id))], Citation = live.Texts.Of("{0} Statement {1}, sentence {2}.", Cited(page, Addresses.Statement(stored.Id)), stored.Id.Value[..12], sentence.Locator) })],
            [.. numbers.SelectMany(number => notes[number].Take(1)).Select(note => NoteOf(page, note))],
            [.. numbers.Where(number => !notes.Contains(number))],
            page.Document.Language);
    }

    private ILookup<string, ReplyMark> Replies(StoredPage page)
    {
        var replies = live.Store.Replies.ByStatement;
        return page.Upheld.SelectMany(stored => replies[stored.Id].Select(reply => (stored.Statement.Locator, Mark: live.SayReply.Mark(reply, stored.Id)))).ToLookup(pair => pair.Locator, pair => pair.Mark);
    }

    private BuildRootsCard Roots(StoredPage page) => new(live.Store.Support.Of(page.Address), live.Store.Support.Withdrawn, live.Texts);

    private NoteCard NoteOf(StoredPage page, Note note) => new(note.Number, note.Text,
        [.. note.Citations.Where(cited => cited.Kind != CitationKind.Explanatory).Select(cited => CitedIn(page, note, cited))],
        Addresses.Source(page.SourceId, note.Span), page.Document.Language);

    private NoteCard.Cited CitedIn(StoredPage page, Note note, Citation cited) => new(
        Vocabulary.Word(cited.Kind), live.SayCitation.Kind(cited), cited.Wording, cited.RefersTo,
        cited.RefersTo is { } number && number != note.Number ? page.Document.Notes.FirstOrDefault(other => other.Number == number)?.Text : null,
        cited.IsAmbiguous, ReportCited(page, cited), [.. live.SayCitation.Details(cited)]);

    // “See Landmine Monitor Report 1999, p. 500” means the report on the same State; “see country report on India” one of the same year.
    private NoteCard.CitedReport? ReportCited(StoredPage page, Citation cited)
    {
        if (cited.Kind is not (CitationKind.OwnEdition or CitationKind.CountryReport))
            return null;
        var state = cited.About is { } about ? live.Registers.Jurisdictions.Resolve(about)?.Code : cited.Kind is CitationKind.OwnEdition ? page.Address.Jurisdiction : null;
        var year = cited.Edition ?? cited.Date?.Earliest?.Year ?? (cited.Kind is CitationKind.CountryReport ? page.Address.Edition : null);
        return state is null || year is not { } edition ? null : new(NameOfReport(state, edition), Held(state, edition));
    }

    private PageLink? ReportAt(StoredPage page, CrossReference reference)
    {
        var (state, edition) = (reference.Jurisdiction ?? page.Address.Jurisdiction, reference.Edition ?? page.Address.Edition);
        return Held(state, edition) is { } address ? new(NameOfReport(state, edition), address) : null;
    }

    private string NameOfReport(JurisdictionCode state, int edition) => string.Create(CultureInfo.InvariantCulture, $"{live.NameOf(state)} {edition}");

    private string? Held(JurisdictionCode state, int edition) => live.Store.FindShort(state, edition) is { } held ? live.AddressOf(held) : null;

    private static CiteLink[] CiteLinks(string address) =>
        [.. ReferenceFormat.All.Select(format => new CiteLink(format.Label, $"{address}/cite.{format.Extension}", format.MediaType))];

    // A demonstration text is never cited under the title it prints, which would put its words into the Monitor's mouth.
    public string Cite(StoredPage page, string address)
    {
        string hash = page.Document.Text.Hash[..16];
        return page.Notice is { } notice
            ? live.Texts.Of("“{0}”, demonstration text held by {1}, {2} (text SHA-256 {3}…). {4}.", Title(page), live.Organisation, address, hash, notice.TrimEnd('.'))
            : live.Texts.Of("“{0}”, as held by {1}, {2} (text SHA-256 {3}…).", page.Document.Title ?? Title(page), live.Organisation, address, hash);
    }

    // The same for a statement, whose identity is a hash that covers the text.
    private string Cited(StoredPage page, string address) => page.Notice is null
        ? live.Texts.Of("“{0}”, as held by {1}, {2}.", page.Document.Title ?? Title(page), live.Organisation, address)
        : live.Texts.Of("“{0}”, demonstration text held by {1}, {2}.", Title(page), live.Organisation, address);
}
