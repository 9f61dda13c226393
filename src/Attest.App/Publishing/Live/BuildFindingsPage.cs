using System.Text;
using Attest.Checks;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the ledger of contradictions. What a person has rejected is no fault and is not shown; what nobody has reviewed is shown as such, or not, as the organisation sets.</summary>
internal sealed class BuildFindingsPage(LiveBase live)
{
    // With the words of both sides; a page stays under 100 KB.
    private const int OnAPage = 40;
    private readonly LinkToPlaces places = new(live);

    private const string Accepted = "accepted";

    /// <summary>A page of the list; null when the list has no such page.</summary>
    public FindingsPage? Build(FindingsPage.Filter chosen, int number)
    {
        var all = Shown(live).ToList();
        var matching = all.Where(stored => Matches(stored, chosen)).ToList();
        var after = (number - 1) * OnAPage;
        if (after > 0 && after >= matching.Count)
            return null;
        return new()
        {
            Address = "/findings",
            Title = live.Texts["What does not fit"],
            Description = live.Texts.Count(all.Count, "{0} finding of the checks: a report against a register, another report, its own sums or its sources, with the words of both sides.", "{0} findings of the checks: a report against a register, another report, its own sums or its sources, with the words of both sides."),
            Chosen = chosen,
            Total = all.Count,
            Matching = matching.Count,
            Reviewed = matching.Count(stored => stored.IsAccepted),
            ShowsUnreviewed = live.ShowsUnreviewed,
            Choices = [.. Choices(all, chosen)],
            Findings = [.. matching.Skip(after).Take(OnAPage).Select(Entry)],
            Earlier = number > 1 ? At("/findings", chosen, number - 1) : null,
            Later = after + OnAPage < matching.Count ? At("/findings", chosen, number + 1) : null,
            Table = At("/findings.csv", chosen, 1),
        };
    }

    /// <summary>All of the list as comma-separated values, one finding a line.</summary>
    public string Table(FindingsPage.Filter chosen)
    {
        StringBuilder table = new("id,code,severity,about,state,page,locator,message,wording,against,standing\n");
        foreach (var stored in Shown(live).Where(stored => Matches(stored, chosen)))
        {
            var finding = stored.Finding;
            string?[] fields =
            [
                finding.Id.Value, finding.Code, FindingWords.Of(finding.Severity), FindingWords.Of(finding.About), finding.State, finding.Page, finding.Places[0].Locator, finding.Message,
                finding.Places[0].Wording, string.Join(" | ", finding.Places.Skip(1).Select(place => $"{place.Reference ?? $"{place.Page} {place.Locator}"}: {place.Wording}")), Standing(stored),
            ];
            table.AppendJoin(',', fields.Select(Field)).Append('\n');
        }
        return table.ToString();
    }

    /// <summary>The findings that readers see.</summary>
    public static IEnumerable<StoredFinding> Shown(LiveBase live) =>
        live.Store.Findings.Current.Where(stored => stored.IsAccepted || (live.ShowsUnreviewed && !stored.IsRejected));

    private IEnumerable<FindingsPage.Choice> Choices(List<StoredFinding> all, FindingsPage.Filter chosen)
    {
        FindingsPage.Choice Of(string name, string words, string now, Func<StoredFinding, string> value, Func<string, string>? say = null) => new(name, words,
            [.. all.GroupBy(value, StringComparer.Ordinal).Select(group => new FindingsPage.ChoiceValue(group.Key, say?.Invoke(group.Key) ?? group.Key, group.Count(), group.Key == now))
                .OrderBy(value => value.Words, live.Alphabet)]);

        yield return Of("code", live.Texts["Check"], chosen.Code, stored => stored.Finding.Code);
        yield return Of("severity", live.Texts["Weight"], chosen.Severity, stored => FindingWords.Of(stored.Finding.Severity), word => live.Words["severity", word]);
        yield return Of("about", live.Texts["About"], chosen.About, stored => FindingWords.Of(stored.Finding.About), word => live.Words["finding_subject", word]);
        yield return Of("state", live.Texts["State or area"], chosen.State, stored => stored.Finding.State ?? "", code => JurisdictionCode.TryParse(code, out var state) ? live.NameOf(state) : code);
        yield return Of("standing", live.Texts["Review"], chosen.Standing, Standing, standing => standing == Accepted ? live.Texts["reviewed"] : live.Texts["not reviewed"]);
    }

    private static bool Matches(StoredFinding stored, FindingsPage.Filter chosen) =>
        (chosen.Standing.Length == 0 || Standing(stored) == chosen.Standing) && Matches(stored.Finding, chosen);

    private static bool Matches(Finding finding, FindingsPage.Filter chosen) =>
        (chosen.Code.Length == 0 || finding.Code == chosen.Code)
        && (chosen.Severity.Length == 0 || FindingWords.Of(finding.Severity) == chosen.Severity)
        && (chosen.State.Length == 0 || finding.State == chosen.State)
        && (chosen.About.Length == 0 || FindingWords.Of(finding.About) == chosen.About);

    private FindingEntry Entry(StoredFinding stored)
    {
        var finding = stored.Finding;
        return new(finding.Id.Value, finding.Code, FindingWords.Of(finding.Severity), FindingWords.Of(finding.About), places.Report(finding.Page), finding.Message, finding.Class, Standing(stored),
            stored.Ruling is { } ruling ? live.Texts.Of("reviewed by {0}: {1}", ruling.Person, ruling.Reason) : live.Texts["found by machine, not reviewed"], [.. finding.Places.Select(places.Side)]);
    }

    private static string Standing(StoredFinding stored) => stored.IsAccepted ? Accepted : "not_reviewed";

    private static string At(string address, FindingsPage.Filter chosen, int number)
    {
        (string Name, string Value)[] parts = [("code", chosen.Code), ("severity", chosen.Severity), ("state", chosen.State), ("about", chosen.About), ("standing", chosen.Standing), ("page", number > 1 ? $"{number}" : "")];
        var query = string.Join('&', parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value)}"));
        return query.Length == 0 ? address : $"{address}?{query}";
    }

    // A cell that begins as a formula would be run by a spreadsheet.
    private static string Field(string? value) => value is null ? "" : $"\"{(value is ['=' or '+' or '-' or '@', ..] ? "'" : "")}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
