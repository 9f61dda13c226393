namespace Attest.Publishing.Sites;

/// <summary>What publishing did.</summary>
/// <param name="Reports">How many reports the site shows.</param>
/// <param name="Rewritten">For how many of them the pages were written; the others were as they should be.</param>
/// <param name="Pages">How many pages were written.</param>
/// <param name="Files">How many files were written, pages among them.</param>
/// <param name="IsIndexed">Whether the index of words was made again.</param>
public sealed record PublishedSite(int Reports, int Rewritten, int Pages, int Files, bool IsIndexed);
