namespace Attest.Reports.Html;

/// <summary>A link to a place on the same page, as far as notes are bound by it.</summary>
/// <param name="Tag">The number of its tag on the page.</param>
/// <param name="Target">The name of the place it leads to.</param>
/// <param name="Words">What it shows.</param>
/// <param name="Names">The names of the place it stands at itself, by which a note leads back.</param>
/// <param name="IsRaised">Whether it is printed above the line.</param>
internal sealed record HtmlLink(int Tag, string Target, string Words, IReadOnlyList<string> Names, bool IsRaised);
