using Attest.Checks;
using Attest.Publishing.Pages;
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
            Subject = live.Say.Subject(statement),
            Instrument = statement.Instrument,
            Value = Vocabulary.Word(statement.Value),
            ValueWords = live.Words.OfValue(statement.Kind, statement.Value),
            Negated = statement.Negated,
            Actor = statement.Actor,
            Items = statement.Items,
            AttributedTo = statement.AttributedTo,
            Hedge = Vocabulary.Word(statement.Hedge),
            HedgeWords = live.Say.HowStrongly(statement),
            Quantity = statement.Quantity is { } quantity ? live.Say.Figure(quantity) : null,
            Date = statement.Date?.Text,
            Target = statement.Target?.Text,
            Details = [.. live.Say.Details(statement)],
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
            ReadAs = standing.Says is null || standing.Says == stored.Statement ? null : live.Say.Brief(stored.Statement),
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
            live.Say.Brief(says),
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
}
