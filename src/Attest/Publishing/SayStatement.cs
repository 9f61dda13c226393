using System.Collections.Frozen;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Publishing;

/// <summary>Puts statements into the words of a language: what they are about, what they say, how strongly.</summary>
/// <param name="texts">The sentences of the language.</param>
/// <param name="words">Its phrases for the words of the data.</param>
/// <param name="registers">The registers, as they are now.</param>
public sealed class SayStatement(InterfaceTexts texts, Words words, Func<RegisterSet> registers)
{
    // “Used by …”, but “…: has some”: only what is done is done by somebody.
    private static readonly FrozenSet<StatementValue> DoneBySomebody =
    [
        StatementValue.Signed, StatementValue.Ratified, StatementValue.Endorsed, StatementValue.Hosted, StatementValue.Cosponsor, StatementValue.OutsideUrging, StatementValue.ReportSubmitted, StatementValue.Submitted,
        StatementValue.VoluntarySubmitted, StatementValue.Enacted, StatementValue.Drafted, StatementValue.Import, StatementValue.Export, StatementValue.Transit, StatementValue.Undisclosed, StatementValue.Destroyed,
        StatementValue.Used, StatementValue.NsagUse, StatementValue.ClearedArea, StatementValue.CancelledArea, StatementValue.SurveyedArea, StatementValue.DestroyedItems, StatementValue.Survey, StatementValue.Sessions,
        StatementValue.Conducted, StatementValue.Services, StatementValue.Programme, StatementValue.Provided, StatementValue.Received, StatementValue.Pledged,
    ];

    /// <summary>What a statement says, on one line.</summary>
    public string Brief(Statement statement)
    {
        string said = words.OfValue(statement.Kind, statement.Value);
        if (NeedsDenying(statement))
            said = texts.Of("not: {0}", said);
        if (statement.Quantity is { } figure)
            said = texts.Of("{0}, {1}", said, Figure(figure).Words);
        // “1,500 mines (mines)” and “used by an armed group by armed groups” would say one thing twice.
        string[] items = [.. (statement.Items.IsDefaultOrEmpty ? [] : statement.Items).Where(item => item != statement.Quantity?.Unit)];
        if (items.Length > 0)
            said = texts.Of("{0} ({1})", said, Named(items));
        if (statement.Actor is { } actor && (statement.Value, actor) is not (StatementValue.NsagUse, "NSAG"))
            said = DoneBySomebody.Contains(statement.Value) ? texts.Of("{0} by {1}", said, ActorName(actor)) : texts.Of("{0}: {1}", ActorName(actor), said);
        return Capital(statement.Instrument is null ? said : texts.Of("{0}: {1}", InstrumentName(statement.Instrument), said));
    }

    /// <summary>How strongly it is said, with a denial that its value does not already tell.</summary>
    public string HowStrongly(Statement statement) => NeedsDenying(statement) ? texts.Of("{0}; the text denies it", words.Of("hedge", statement.Hedge)) : words.Of("hedge", statement.Hedge);

    /// <summary>The short name of a jurisdiction, in English where the language has none; its code where no register has it.</summary>
    public string NameOf(JurisdictionCode code) => Phrase("name", code.Value, registers().Jurisdictions.Find(code)?.ShortName ?? code.Value);

    /// <summary>The name of a treaty, in English where the language has none.</summary>
    public string NameOf(Treaty treaty) => Phrase("treaty", treaty.Code.Value, treaty.Name);

    // “None” or “not signed” deny by their own wording; only an otherwise affirmative value needs telling.
    private static bool NeedsDenying(Statement statement) => statement.Negated && !Vocabulary.IsNegative(statement.Value);

    /// <summary>What a statement is about: the kind and the instrument.</summary>
    public string Subject(Statement statement) => statement.Instrument switch
    {
        null => words.Of("kind", statement.Kind),
        var instrument when statement.Kind is StatementKind.TreatyStatus or StatementKind.Ccw or StatementKind.CdMember => InstrumentName(instrument),
        var instrument => texts.Of("{0}, {1}", words.Of("kind", statement.Kind), InstrumentName(instrument)),
    };

    private string Named(IEnumerable<string> items) => texts.List(items.Select(item => words["item", item]));

    private string InstrumentName(string instrument) => instrument switch
    {
        "UNGA all" => texts["every resolution on the ban"],
        "CD" => texts["Conference on Disarmament"],
        _ when instrument.StartsWith("UNGA ", StringComparison.Ordinal) => instrument.Contains('/', StringComparison.Ordinal) ? texts.Of("resolution {0}", instrument[5..]) : texts.Of("resolution of {0}", instrument[5..]),
        _ when instrument.StartsWith("regional:", StringComparison.Ordinal) => texts.Of("regional meeting in {0}", instrument[9..]),
        _ => registers().Treaties.Resolve(instrument) is { } treaty ? NameOf(treaty) : registers().Meetings.Find(TreatyCode.Mbt, instrument)?.Name ?? instrument,
    };

    /// <summary>Who, what, according to whom, where, and what else is said.</summary>
    public IEnumerable<StatementCard.Detail> Details(Statement statement)
    {
        if (statement.Actor is { } actor)
            yield return new(texts["Who"], ActorName(actor));
        if (!statement.Items.IsDefaultOrEmpty)
            yield return new(texts["What"], Named(statement.Items));
        if (statement.AttributedTo is { } speaker)
            yield return new(texts["According to"], speaker, IsAsWritten: true);
        if (statement.Territory is { } territory)
            yield return new(texts["Where"], territory, IsAsWritten: true);
        if (statement.Detail is { } detail)
            yield return new(texts["Nuance"], words["nuance", detail], IsAsWritten: !words.Has("nuance", detail));
        if (statement.Assessment is { } assessment)
            yield return new(texts["The report’s opinion"], assessment, IsAsWritten: true);
    }

    /// <summary>A number with its bounds and unit.</summary>
    public StatementCard.Figure Figure(Quantity quantity) => new(
        quantity.Number, quantity.Upper, Vocabulary.Word(quantity.Bound), quantity.Unit, quantity.Currency,
        string.Join(' ', new[]
        {
            quantity.Bound == Bound.Exact ? null : words.Of("bound", quantity.Bound),
            quantity.Currency,
            Number(quantity.Number) + (quantity.Upper is { } upper ? "–" + Number(upper) : ""),
            quantity.Unit is { } unit ? words["unit", unit] : null,
        }.OfType<string>()));

    private string ActorName(string actor) =>
        JurisdictionCode.TryParse(actor, out var code) && registers().Jurisdictions.Find(code) is not null ? NameOf(code) : words["actor", actor];

    private string Number(decimal number) => texts.Number(number);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string Phrase(string set, string word, string otherwise) => words.Has(set, word) ? words[set, word] : otherwise;
}
