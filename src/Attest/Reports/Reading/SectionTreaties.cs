namespace Attest.Reports.Reading;

/// <summary>
/// Tells which treaty each section of a page is about. A profile may hold the theme “Cluster Munition Ban Policy” with all its headings beside that on mines; a report on mines may have one
/// section on cluster munitions.
/// </summary>
internal sealed class SectionTreaties(string page)
{
    private string? _other;
    private bool _isTheme;

    /// <summary>The treaty under the next heading of the page.</summary>
    public string Under(string? heading)
    {
        if (heading is null)
            return _other ?? page;
        if (Says(heading, "cluster munition"))
        {
            _other = "CCM";
            _isTheme = Says(heading, "policy") || Says(heading, "ban");
        }
        else if (!_isTheme || Says(heading, "mine ban") || Says(heading, "mine action") || Says(heading, "casualties") || Says(heading, "support for"))
        {
            _other = null;
            _isTheme = false;
        }
        return _other ?? page;
    }

    private static bool Says(string heading, string words) => heading.Contains(words, StringComparison.OrdinalIgnoreCase);
}
