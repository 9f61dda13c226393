using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Reports;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the pages of what reading found odd: all kinds with some reports of each, and one kind with all of its reports.</summary>
internal sealed class BuildDiagnosticsPage(LiveBase live)
{
    private const int Shown = 20;
    private const int OnAPage = 200;

    public DiagnosticsPage All()
    {
        var found = live.Store.Irregularities(Shown).ToDictionary(kind => kind.Code);
        var pages = live.Store.Pages;
        var (odd, unfiled) = (pages.Count(page => page.DiagnosticCount > 0), live.Store.Unfiled.Count);
        return new()
        {
            Address = "/diagnostics",
            Title = live.Texts["What reading found"],
            Description = unfiled == 0
                ? live.Texts.Of("Irregularities of the pages as received, by kind: {0} of {1} reports have some.", odd, pages.Count)
                : live.Texts.Of("Irregularities of the pages as received, by kind: {0} of {1} reports have some, and {2} more sources stand under no State.", odd, pages.Count, unfiled),
            Reports = pages.Count,
            OddReports = odd,
            Kinds = [.. DiagnosticCodes.All.Select(code => Entry(code, found.GetValueOrDefault(code.Code))).OrderByDescending(entry => entry.Count)],
        };
    }

    /// <summary>One kind; null when there is no such kind, or no such page of it.</summary>
    public DiagnosticPage? One(string name, int number)
    {
        if (DiagnosticCodes.All.FirstOrDefault(known => known.Code == name) is not { } code)
            return null;
        var total = live.Store.Irregularities(0).FirstOrDefault(kind => kind.Code == name)?.PageCount ?? 0;
        var after = (number - 1) * OnAPage;
        if (after > 0 && after >= total)
            return null;
        return new()
        {
            Address = At(name, number),
            Title = live.Texts.Of("Reports with {0}", name),
            Description = live.Texts.Of("The reports in which reading found {0}.", name),
            Code = name,
            WhatToDo = code.WhatToDo,
            ReportCount = total,
            Reports = [.. live.Store.PagesWith(name, OnAPage, after).Select(LinkTo)],
            Earlier = number > 1 ? At(name, number - 1) : null,
            Later = after + OnAPage < total ? At(name, number + 1) : null,
        };
    }

    private DiagnosticsPage.Entry Entry(DiagnosticCode code, FoundIrregularity? found) => found is null
        ? new(code.Code, code.WhatToDo, 0, 0, [], null)
        : new(code.Code, code.WhatToDo, found.Count, found.PageCount, [.. found.Newest.Select(LinkTo)],
            found.PageCount > Shown ? new(live.Texts.Of("all {0} reports", found.PageCount), At(code.Code, 1)) : null);

    private PageLink LinkTo(PageSummary page) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{live.NameOf(page.Address.Jurisdiction)} {page.Address.Edition}"), $"{live.AddressOf(page.Address)}#cite");

    private static string At(string code, int number) => number == 1 ? $"/diagnostics/{code}" : string.Create(CultureInfo.InvariantCulture, $"/diagnostics/{code}/{number}");
}
