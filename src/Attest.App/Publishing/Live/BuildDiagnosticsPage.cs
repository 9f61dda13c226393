using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Reports;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of what reading found odd.</summary>
internal sealed class BuildDiagnosticsPage(LiveBase live)
{
    public DiagnosticsPage Build()
    {
        var odd = live.Store.Pages.Where(page => page.DiagnosticCount > 0).OrderBy(page => live.NameOf(page.Address.Jurisdiction), StringComparer.InvariantCulture).ThenBy(page => page.Address.Edition).ToList();
        var found = odd.SelectMany(page => live.Store.Find(page.Address)?.Document.Diagnostics.Select(diagnostic => (diagnostic.Code, Page: page)) ?? []).ToLookup(pair => pair.Code, pair => pair.Page);
        var unfiled = live.Store.Unfiled.Count;
        return new()
        {
            Address = "/diagnostics",
            Title = "What reading found",
            Description = $"Irregularities of the pages as received, by kind: {odd.Count} of {live.Store.Pages.Count} reports have some{(unfiled > 0 ? $", and {unfiled} more sources stand under no State" : "")}.",
            Reports = live.Store.Pages.Count,
            OddReports = odd.Count,
            Kinds = [.. DiagnosticCodes.All.OrderByDescending(code => found[code.Code].Count()).Select(code => new DiagnosticsPage.Entry(code.Code, code.WhatToDo, found[code.Code].Count(),
                [.. found[code.Code].Distinct().Select(page => new PageLink(string.Create(CultureInfo.InvariantCulture, $"{live.NameOf(page.Address.Jurisdiction)} {page.Address.Edition}"), $"{live.AddressOf(page.Address)}#cite"))]))],
        };
    }
}
