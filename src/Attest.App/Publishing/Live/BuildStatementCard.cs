using System.Collections.Frozen;
using Attest.Checks;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Puts a statement into the words of the page, with what a register says on the same matter beside it.</summary>
internal sealed class BuildStatementCard(LiveBase live)
{
    // Reports are in English but for a few.
    private const string MainLanguage = "en";

    private readonly LinkToRegisters links = new(live);

    /// <summary>The card of a statement; without its page, what a register says beside it stays open.</summary>
    public StatementCard Build(StoredStatement stored, CheckedPage? page)
    {
        var standing = stored.Standing;
        var statement = standing.Says ?? stored.Statement;
        return new()
        {
            Id = stored.Id.Value,
            Address = Addresses.Statement(stored.Id),
            Kind = Vocabulary.Word(statement.Kind),
            Subject = Subject(statement),
            Instrument = statement.Instrument,
            Value = Vocabulary.Word(statement.Value),
            ValueWords = live.Words.OfValue(statement.Kind, statement.Value),
            Negated = statement.Negated,
            Actor = statement.Actor,
            Items = statement.Items,
            AttributedTo = statement.AttributedTo,
            Hedge = Vocabulary.Word(statement.Hedge),
            HedgeWords = NeedsDenying(statement) ? live.Texts.Of("{0}; the text denies it", live.Words.Of("hedge", statement.Hedge)) : live.Words.Of("hedge", statement.Hedge),
            Quantity = statement.Quantity is { } quantity ? Figure(quantity) : null,
            Date = statement.Date?.Text,
            Target = statement.Target?.Text,
            Details = [.. Details(statement)],
            InRegister = page is null ? null : InRegister(statement, page),
            Wording = statement.Wording,
            TextLanguage = page?.Document.Language ?? MainLanguage,
            Origin = $"{Vocabulary.Word(statement.Origin.Kind)}:{statement.Origin.By}",
            OriginWords = statement.Origin.Kind == OriginKind.Entered
                ? $"{live.Words.Of("origin", statement.Origin.Kind)}: {statement.Origin.By}"
                : $"{live.Words.Of("origin", statement.Origin.Kind)} ({statement.Origin.By})",
            Standing = Vocabulary.Word(standing.Kind),
            StandingWords = StandingWords(standing),
            Reason = standing.IsChecked ? standing.Judgement!.Reason : null,
            ReadAs = standing.Says is null || standing.Says == stored.Statement ? null : Brief(stored.Statement),
            Citation = string.Empty,
            Further =
            [
                new(live.Texts["What each edition said on this"], Addresses.Timeline(stored.Page.Jurisdiction, statement.Kind)),
                new(live.Texts["All statements on this"], Addresses.Statements(stored.Page.Jurisdiction, statement.Kind)),
            ],
        };
    }

    /// <summary>A statement in a list, as editors have left it.</summary>
    public StatementLine Line(StoredStatement stored)
    {
        var says = stored.Standing.Says ?? stored.Statement;
        return new(
            stored.Page.Edition,
            Brief(says),
            says.Date?.Text,
            Vocabulary.Word(says.Hedge),
            live.Words.Of("hedge_short", says.Hedge),
            live.EvidenceIn(stored.Page, Addresses.Anchor(stored.Statement.Locator)),
            Vocabulary.Word(stored.Standing.Kind));
    }

    /// <summary>The pages of cards, as they are checked.</summary>
    public static CheckedPage AsChecked(StoredPage page) => new(page.Address.ToString(), page.Document, [.. page.Upheld.Select(stored => stored.Statement)]);

    // The verdict of the checks; where two registers speak of it, the one that contradicts.
    private StatementCard.Register? InRegister(Statement statement, CheckedPage page)
    {
        if (live.Verify.Of(statement, page).Select(found => found.Verdict).Where(verdict => verdict.By is not null).MaxBy(verdict => verdict.Standing) is not { By: { } by } verdict)
            return null;
        bool? agrees = verdict.Standing switch { VerdictStanding.Confirmed => true, VerdictStanding.Contradicted => false, _ => null };
        if (agrees == false && !live.ShowsUnreviewed && !IsFoundRight(statement, page))
            return null;
        return new(by.Wording, agrees, links.Of(by.Reference!) ?? new(live.Texts["all States and areas"], "/states"));
    }

    // That a register contradicts it is what the checks found: readers see it as they see findings.
    private bool IsFoundRight(Statement statement, CheckedPage page) => live.Store.Findings.Current.Any(stored =>
        stored.IsAccepted && stored.Finding.Places is [{ } place, { Reference: not null }, ..] && place.Page == page.Name && place.Span == statement.Evidence.Span);

    /// <summary>What a statement says, on one line.</summary>
    public string Brief(Statement statement)
    {
        string said = live.Words.OfValue(statement.Kind, statement.Value);
        if (NeedsDenying(statement))
            said = live.Texts.Of("not: {0}", said);
        if (statement.Quantity is { } figure)
            said = live.Texts.Of("{0}, {1}", said, Figure(figure).Words);
        // “1,500 mines (mines)” and “used by an armed group by armed groups” would say one thing twice.
        string[] items = [.. (statement.Items.IsDefaultOrEmpty ? [] : statement.Items).Where(item => item != statement.Quantity?.Unit)];
        if (items.Length > 0)
            said = live.Texts.Of("{0} ({1})", said, Named(items));
        if (statement.Actor is { } actor && (statement.Value, actor) is not (StatementValue.NsagUse, "NSAG"))
            said = DoneBySomebody.Contains(statement.Value) ? live.Texts.Of("{0} by {1}", said, ActorName(actor)) : live.Texts.Of("{0}: {1}", ActorName(actor), said);
        return Capital(statement.Instrument is null ? said : live.Texts.Of("{0}: {1}", NameOf(statement.Instrument), said));
    }

    // “Used by …”, but “…: has some”: only what is done is done by somebody.
    private static readonly FrozenSet<StatementValue> DoneBySomebody =
    [
        StatementValue.Signed, StatementValue.Ratified, StatementValue.Endorsed, StatementValue.Hosted, StatementValue.Cosponsor, StatementValue.OutsideUrging, StatementValue.ReportSubmitted, StatementValue.Submitted,
        StatementValue.VoluntarySubmitted, StatementValue.Enacted, StatementValue.Drafted, StatementValue.Import, StatementValue.Export, StatementValue.Transit, StatementValue.Undisclosed, StatementValue.Destroyed,
        StatementValue.Used, StatementValue.NsagUse, StatementValue.ClearedArea, StatementValue.CancelledArea, StatementValue.SurveyedArea, StatementValue.DestroyedItems, StatementValue.Survey, StatementValue.Sessions,
        StatementValue.Conducted, StatementValue.Services, StatementValue.Programme, StatementValue.Provided, StatementValue.Received, StatementValue.Pledged,
    ];

    private string StandingWords(Standing standing)
    {
        string said = live.Words.Of("standing", standing.Kind);
        string words = standing is { IsChecked: true, Judgement: { } judgement } ? live.Texts.Of("{0} by {1}, {2}", said, judgement.By, live.Texts.Dates.Of(DateOnly.FromDateTime(judgement.At.UtcDateTime))) : said;
        return standing switch
        {
            { IsReadDifferently: false } => words,
            { IsChecked: true } => live.Texts.Of("{0}; read differently since, and to be looked at again", words),
            _ => live.Texts.Of("{0}; an earlier reading of these words was rejected", words),
        };
    }

    // “None” or “not signed” deny by their own wording; only an otherwise affirmative value needs telling.
    private static bool NeedsDenying(Statement statement) => statement.Negated && !Vocabulary.IsNegative(statement.Value);

    private string Subject(Statement statement) => statement.Instrument switch
    {
        null => live.Words.Of("kind", statement.Kind),
        var instrument when statement.Kind is StatementKind.TreatyStatus or StatementKind.Ccw or StatementKind.CdMember => NameOf(instrument),
        var instrument => live.Texts.Of("{0}, {1}", live.Words.Of("kind", statement.Kind), NameOf(instrument)),
    };

    private string Named(IEnumerable<string> items) => live.Texts.List(items.Select(item => live.Words["item", item]));

    private string NameOf(string instrument) => instrument switch
    {
        "UNGA all" => live.Texts["every resolution on the ban"],
        "CD" => live.Texts["Conference on Disarmament"],
        _ when instrument.StartsWith("UNGA ", StringComparison.Ordinal) => instrument.Contains('/', StringComparison.Ordinal) ? live.Texts.Of("resolution {0}", instrument[5..]) : live.Texts.Of("resolution of {0}", instrument[5..]),
        _ when instrument.StartsWith("regional:", StringComparison.Ordinal) => live.Texts.Of("regional meeting in {0}", instrument[9..]),
        _ => live.Registers.Treaties.Resolve(instrument) is { } treaty ? live.NameOf(treaty) : live.Registers.Meetings.Find(TreatyCode.Mbt, instrument)?.Name ?? instrument,
    };

    private IEnumerable<StatementCard.Detail> Details(Statement statement)
    {
        if (statement.Actor is { } actor)
            yield return new(live.Texts["Who"], ActorName(actor));
        if (!statement.Items.IsDefaultOrEmpty)
            yield return new(live.Texts["What"], Named(statement.Items));
        if (statement.AttributedTo is { } speaker)
            yield return new(live.Texts["According to"], speaker, IsAsWritten: true);
        if (statement.Territory is { } territory)
            yield return new(live.Texts["Where"], territory, IsAsWritten: true);
        if (statement.Detail is { } detail)
            yield return new(live.Texts["Nuance"], live.Words["nuance", detail], IsAsWritten: !live.Words.Has("nuance", detail));
        if (statement.Assessment is { } assessment)
            yield return new(live.Texts["The report’s opinion"], assessment, IsAsWritten: true);
    }

    private StatementCard.Figure Figure(Quantity quantity) => new(
        quantity.Number, quantity.Upper, Vocabulary.Word(quantity.Bound), quantity.Unit, quantity.Currency,
        string.Join(' ', new[]
        {
            quantity.Bound == Bound.Exact ? null : live.Words.Of("bound", quantity.Bound),
            quantity.Currency,
            Number(quantity.Number) + (quantity.Upper is { } upper ? "–" + Number(upper) : ""),
            quantity.Unit is { } unit ? live.Words["unit", unit] : null,
        }.OfType<string>()));

    private string ActorName(string actor) =>
        JurisdictionCode.TryParse(actor, out var code) && live.Registers.Jurisdictions.Find(code) is not null ? live.NameOf(code) : live.Words["actor", actor];

    private string Number(decimal number) => live.Texts.Number(number);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
