using System.Collections.Immutable;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Store;

/// <summary>A page as it is read today, with everything on it.</summary>
/// <param name="Summary">What it is.</param>
/// <param name="SourceName">The name its source was received under, for people.</param>
/// <param name="Document">Its text, sections, sentences, notes and diagnostics.</param>
/// <param name="Statements">What it says, in the order of the text; all current.</param>
/// <param name="Aliases">Locators under which sentences of this page stood in earlier readings, each with the locator the sentence has today; a locator in use is no alias.</param>
public sealed record StoredPage(
    PageSummary Summary,
    string SourceName,
    ReportDocument Document,
    ImmutableArray<StoredStatement> Statements,
    ImmutableSortedDictionary<string, string> Aliases)
{
    /// <summary>The other sources of the page: copies of it that are less full.</summary>
    public ImmutableArray<PageCopy> Copies { get; init; } = [];

    /// <summary>What stands on an editor's word alone: missed by the reader, or no longer read. Rejected ones are among them.</summary>
    public ImmutableArray<StoredStatement> Entered { get; init; } = [];

    /// <summary>
    /// What the page says as editors have left it, in the order of the text: rejected statements left out, corrected ones replaced by their corrections under the identity of what they correct,
    /// entered ones in their places.
    /// </summary>
    public ImmutableArray<StoredStatement> Upheld =>
    [
        .. from stored in Statements.Concat(Entered)
           let upheld = stored.Standing.Upheld(stored.Statement)
           where upheld is not null
           orderby upheld.Evidence.Span.Start
           select stored with { Statement = upheld },
    ];

    /// <summary>Where it stands.</summary>
    public PageAddress Address => Summary.Address;

    /// <summary>The source it was read from.</summary>
    public SourceId SourceId => Summary.SourceId;

    /// <summary>What every showing of the page must say, or null.</summary>
    public string? Notice => Summary.Notice;

    /// <summary>The sentence with this locator, or the one that stood under it in an earlier reading, or null.</summary>
    public Sentence? FindSentence(string locator) =>
        Document.Passages.FirstOrDefault(sentence => sentence.Locator == Aliases.GetValueOrDefault(locator, locator));

    /// <summary>The statements whose words stand in a sentence.</summary>
    public IEnumerable<StoredStatement> StatementsIn(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Statements.Where(stored => stored.Statement.Locator == sentence.Locator);
    }
}
