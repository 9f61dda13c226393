using Attest.Editions;
using Attest.Editions.Compare;
using Attest.Reports;
using Attest.Store;

namespace Attest.App.Publishing.Books;

/// <summary>What a book is made of: an edition, or the base as it stands.</summary>
/// <param name="Site">Answers over it.</param>
/// <param name="Day">The day that the book bears.</param>
/// <param name="Reports">Its reports, one for each State and theme.</param>
internal sealed record BookSource(Site Site, DateOnly Day, IReadOnlyList<BookSource.Report> Reports)
{
    /// <summary>The edition; null for the base as it stands.</summary>
    public EditionHeader? Edition { get; init; }

    /// <summary>The root of the edition; null for the base as it stands.</summary>
    public string? Root { get; init; }

    /// <summary>What changed since the edition before; null where none was named.</summary>
    public EditionComparison? Since { get; init; }

    /// <summary>The language of books: English, or the first of a site that does not speak it.</summary>
    public SiteLanguage Language { get; } = Site.Languages.FirstOrDefault(language => language.Code == "en") ?? Site.Languages[0];

    /// <summary>A report.</summary>
    /// <param name="Address">Where it stands.</param>
    /// <param name="Notice">What every showing of it must say; null where nothing must be said.</param>
    /// <param name="Document">The report as read.</param>
    internal sealed record Report(PageAddress Address, string? Notice, ReportDocument Document);
}
