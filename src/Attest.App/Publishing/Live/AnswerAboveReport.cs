using Attest.Publishing.Pages;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>The four answers above a report: what the register says of the treaty, what the report says of votes and stockpile, and how it was read.</summary>
internal sealed class AnswerAboveReport(LiveBase live, BuildStatementCard cards)
{
    public IEnumerable<ReportPage.Answer> Of(StoredPage page) => [Treaty(page.Address), Votes(page), Stockpile(page), Reading(page)];

    private ReportPage.Answer Treaty(PageAddress page)
    {
        var treaty = live.MineBanTreaty;
        var now = live.Status.Answer(page.Jurisdiction, treaty.Code, treaty.KnownTo);
        var then = live.Status.On(page.Jurisdiction, treaty.Code, new(page.Edition, 12, 31));
        var link = new PageLink("who is in", Addresses.Treaty(treaty.Code));
        string known = $"on {live.Texts.Dates.Of(treaty.KnownTo)}";
        string today = then == now.Status ? $"at the end of {page.Edition}, and {known}" : $"at the end of {page.Edition}; {live.Words.Of("status", now.Status).ToLowerInvariant()} {known}";
        return new(live.NameOf(treaty), live.Words.Of("status", then), today, "register", "", link);
    }

    private ReportPage.Answer Votes(StoredPage page)
    {
        var read = BuildStatementCard.AsChecked(page);
        var votes = page.Upheld.Where(stored => stored.Statement.Kind == StatementKind.UngaVote && stored.Statement.Actor is null).Select(stored => cards.Build(stored, read)).DistinctBy(card => (card.Instrument, card.Value)).ToArray();
        const string question = "Votes on the ban, as reported";
        if (votes.Length == 0)
            return new(question, "Not said here", "the report states no vote", "unknown, not absent", "", new("roll calls", Addresses.State(page.Address.Jurisdiction) + "#votes"));
        string words = string.Join(" · ", votes.GroupBy(card => card.ValueWords).Select(group => $"{group.Key} {string.Join(", ", group.Select(When).Distinct())}"));
        var (flag, tone) = votes.Select(card => card.InRegister?.Agrees).ToArray() switch
        {
            var verdicts when verdicts.Contains(false) => ("a roll call differs", "bad"),
            var verdicts when verdicts.All(verdict => verdict == true) => ("confirmed by roll calls", "ok"),
            _ => ("not wholly comparable with roll calls", ""),
        };
        return new(question, words, null, flag, tone, new("roll calls", Addresses.State(page.Address.Jurisdiction) + "#votes"));
    }

    private ReportPage.Answer Stockpile(StoredPage page)
    {
        var said = page.Upheld.Where(stored => stored.Statement.Kind == StatementKind.Stockpile && stored.Statement.Actor is null).ToArray();
        const string question = "Stockpile, as reported";
        if (said.Length == 0)
            return new(question, "Not said here", null, "unknown, not zero", "", null);
        var statement = said.FirstOrDefault(stored => stored.Statement.Quantity is not null) ?? said[0];
        bool isUnknown = statement.Statement.Value is StatementValue.Unknown or StatementValue.Undisclosed || statement.Statement.Hedge is Hedge.NoInformation or Hedge.Unclear;
        return new(question, cards.Brief(statement.Statement), null, isUnknown ? "unknown, not zero" : live.Words.Of("hedge_short", statement.Statement.Hedge), "",
            new("evidence", $"{live.AddressOf(page.Address)}/evidence#{Addresses.Anchor(statement.Statement.Locator)}"));
    }

    private ReportPage.Answer Reading(StoredPage page) =>
        new("Statements", $"{page.Upheld.Length} read by machine", "each underlined sentence leads to its own", Checked(page), page.Upheld.Any(stored => stored.Standing.IsChecked) ? "ok" : "", new("all evidence", live.AddressOf(page.Address) + "/evidence"));

    private static string Checked(StoredPage page) => page.Upheld.Count(stored => stored.Standing.IsChecked) switch
    {
        0 => "not yet checked by a person",
        var some when some == page.Upheld.Length => "all checked by an editor",
        var some => $"{some} checked by an editor",
    };

    private static string When(StatementCard card) =>
        card.Instrument == "UNGA all" ? "every year"
        : card.Instrument is { } instrument && instrument.StartsWith("UNGA ", StringComparison.Ordinal) && instrument.Length == 9 ? instrument[5..]
        : card.Date is { Length: >= 4 } date ? date[..4]
        : card.Instrument?.Replace("UNGA ", "", StringComparison.Ordinal) ?? "";
}
