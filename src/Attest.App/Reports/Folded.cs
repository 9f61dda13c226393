namespace Attest.App.Reports;

/// <summary>Words as the page has them, each run of white space as one space.</summary>
internal static class Folded
{
    public static string Text(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
