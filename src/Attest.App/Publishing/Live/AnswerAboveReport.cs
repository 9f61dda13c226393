using System.Globalization;
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
        var link = new PageLink(live.Texts["who is in"], Addresses.Treaty(treaty.Code));
        string year = page.Edition.ToString(CultureInfo.InvariantCulture), known = live.Texts.Dates.Of(treaty.KnownTo);
        string today = then == now.Status
            ? live.Texts.Of("at the end of {0}, and on {1}", year, known)
            : live.Texts.Of("at the end of {0}; {1} on {2}", year, live.Words.Of("status", now.Status).ToLower(live.Texts.Culture), known);
        return new(live.NameOf(treaty), live.Words.Of("status", then), today, live.Texts["register"], "", link);
    }

    private ReportPage.Answer Votes(StoredPage page)
    {
        var read = BuildStatementCard.AsChecked(page);
        var votes = page.Upheld.Where(stored => stored.Statement.Kind == StatementKind.UngaVote && stored.Statement.Actor is null).Select(stored => cards.Build(stored, read)).DistinctBy(card => (card.Instrument, card.Value)).ToArray();
        string question = live.Texts["Votes on the ban, as reported"];
        if (votes.Length == 0)
            return new(question, live.Texts["Not said here"], live.Texts["the report states no vote"], live.Texts["unknown, not absent"], "", new(live.Texts["roll calls"], Addresses.State(page.Address.Jurisdiction) + "#votes"));
        string words = string.Join(" · ", votes.GroupBy(card => card.ValueWords).Select(group => $"{group.Key} {string.Join(", ", group.Select(When).Distinct())}"));
        var (flag, tone) = votes.Select(card => card.InRegister?.Agrees).ToArray() switch
        {
            var verdicts when verdicts.Contains(false) => (live.Texts["a roll call differs"], "bad"),
            var verdicts when verdicts.All(verdict => verdict == true) => (live.Texts["confirmed by roll calls"], "ok"),
            _ => (live.Texts["not wholly comparable with roll calls"], ""),
        };
        return new(question, words, null, flag, tone, new(live.Texts["roll calls"], Addresses.State(page.Address.Jurisdiction) + "#votes"));
    }

    private ReportPage.Answer Stockpile(StoredPage page)
    {
        var said = page.Upheld.Where(stored => stored.Statement.Kind == StatementKind.Stockpile && stored.Statement.Actor is null).ToArray();
        string question = live.Texts["Stockpile, as reported"];
        if (said.Length == 0)
            return new(question, live.Texts["Not said here"], null, live.Texts["unknown, not zero"], "", null);
        var statement = said.FirstOrDefault(stored => stored.Statement.Quantity is not null) ?? said[0];
        bool isUnknown = statement.Statement.Value is StatementValue.Unknown or StatementValue.Undisclosed || statement.Statement.Hedge is Hedge.NoInformation or Hedge.Unclear;
        return new(question, live.Say.Brief(statement.Statement), null, isUnknown ? live.Texts["unknown, not zero"] : live.Words.Of("hedge_short", statement.Statement.Hedge), "",
            new(live.Texts["evidence"], live.EvidenceIn(page.Address, Addresses.Anchor(statement.Statement.Locator))));
    }

    private ReportPage.Answer Reading(StoredPage page) =>
        new(live.Texts["Statements"], live.Texts.Of("{0} read by machine", page.Upheld.Length), live.Texts["each underlined sentence leads to its own"], Checked(page), page.Upheld.Any(stored => stored.Standing.IsChecked) ? "ok" : "", new(live.Texts["all evidence"], live.AddressOf(page.Address) + "/evidence"));

    private string Checked(StoredPage page) => page.Upheld.Count(stored => stored.Standing.IsChecked) switch
    {
        0 => live.Texts["not yet checked by a person"],
        var some when some == page.Upheld.Length => live.Texts["all checked by an editor"],
        var some => live.Texts.Of("{0} checked by an editor", some),
    };

    private string When(StatementCard card) =>
        card.Instrument == "UNGA all" ? live.Texts["every year"]
        : card.Instrument is { } instrument && instrument.StartsWith("UNGA ", StringComparison.Ordinal) && instrument.Length == 9 ? instrument[5..]
        : card.Date is { Length: >= 4 } date ? date[..4]
        : card.Instrument?.Replace("UNGA ", "", StringComparison.Ordinal) ?? "";
}
