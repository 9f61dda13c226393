using System.Collections.Immutable;

namespace Attest.Checks;

/// <summary>What checks must find on some pages, and what they may: measures what was found against it.</summary>
public sealed class ExpectedFindings
{
    private readonly ImmutableArray<(string Page, string Code, string Locator, bool IsPlanted)> _rows;

    private ExpectedFindings(ImmutableArray<(string, string, string, bool)> rows) => _rows = rows;

    /// <summary>
    /// Reads a table of the columns <c>page,code,locator,planted</c>, in which lines that begin with # are remarks; the page is the name of its file, the locator that of the first place, and
    /// planted is empty for a finding that is true and was not planted. Throws <see cref="FormatException"/> for a line that is none of these.
    /// </summary>
    public static ExpectedFindings Parse(string table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string[] lines = [.. table.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0 && line[0] != '#')];
        if (lines is not ["page,code,locator,planted", ..])
            throw new FormatException("The columns page,code,locator,planted are expected.");
        return new([.. lines.Skip(1).Select(Row)]);
    }

    /// <summary>What was found of it, among findings on the pages that were checked.</summary>
    public FindingFigures Measure(IReadOnlyCollection<CheckedPage> pages, IReadOnlyCollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(findings);
        var names = pages.Select(page => FileName(page.Name)).ToHashSet(StringComparer.Ordinal);
        var planted = _rows.Where(row => row.IsPlanted && names.Contains(row.Page)).ToList();
        var sound = names.Except(planted.Select(row => row.Page)).ToHashSet(StringComparer.Ordinal);
        var missed = planted.Where(row => !findings.Any(finding => IsOf(row, finding))).Select(row => $"{row.Page} {row.Locator} {row.Code}");
        var others = findings.Where(finding => !_rows.Any(row => IsOf(row, finding))).ToList();
        return new FindingFigures(planted.Count, sound.Count, [.. missed], [.. others.Where(finding => sound.Contains(FileName(finding.Page)))], [.. others.Where(finding => !sound.Contains(FileName(finding.Page)))]);
    }

    private static bool IsOf((string Page, string Code, string Locator, bool) row, Finding finding) =>
        row.Code == finding.Code && row.Page == FileName(finding.Page) && row.Locator == finding.Places[0].Locator;

    private static (string, string, string, bool) Row(string line) => line.Split(',') is [var page, var code, var locator, var planted]
        ? (page, code, locator, planted.Length > 0)
        : throw new FormatException($"“{line}” has not four values.");

    // Reports of one volume are told apart by “#3” after its name; a table names the file.
    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..].Split('#')[0];
}
