using System.Collections.Immutable;
using Attest.Checks;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>
/// What readers are told of a statement that a register contradicts. A contradiction is what checks found: where a person found it wrong it is none, and where the organisation hides what nobody has reviewed it is
/// told once a person has found it right.
/// </summary>
/// <param name="store">The base.</param>
/// <param name="showsUnreviewed">Whether readers see what checks found before a person has reviewed it.</param>
internal sealed class RuledChecks(EvidenceStore store, bool showsUnreviewed)
{
    private static readonly string Contradicted = Vocabulary.Word(VerdictStanding.Contradicted), NotCheckable = Vocabulary.Word(VerdictStanding.NotCheckable);

    private Dictionary<PageAddress, ImmutableArray<Ruled>> rulings = [];
    private readonly Dictionary<PageAddress, (long Recorded, ImmutableArray<Ruled> Of, Dictionary<StatementId, bool> Statements)> opened = [];
    private long revision = -1;

    /// <summary>Takes in what was ruled since it was last asked.</summary>
    public void CatchUp(long now)
    {
        if (revision == now)
            return;
        revision = now;
        rulings = (from stored in store.Findings.Current
                   where stored.Ruling is not null && stored.Finding.Places is [{ Page: not null, Span: not null }, { Reference: not null }, ..]
                   let page = PageAddress.TryParse(stored.Finding.Places[0].Page!, out var address) ? address : null
                   where page is not null
                   group new Ruled(stored.Finding.Places[0].Span!.Value, stored.IsAccepted) by page)
            .ToDictionary(of => of.Key, of => of.ToImmutableArray());
    }

    /// <summary>The pages as readers see them: the same where nothing of them is told otherwise.</summary>
    public IEnumerable<PageColumns> On(IEnumerable<PageColumns> pages, FacetWords words)
    {
        // There are far fewer combinations than statements.
        bool[] contradicted = [.. Enumerable.Range(0, words.Said.Count).Select(said => words.WordSaid(said, StatementFacet.Check) == Contradicted)];
        return pages.Select(page => showsUnreviewed && !rulings.ContainsKey(page.Page.Address) ? page : On(page, [.. page.Rows.Where(row => contradicted[page.Said[row]])], words));
    }

    private PageColumns On(PageColumns page, int[] found, FacetWords words)
    {
        if (found.Length == 0)
            return page;
        var ruled = StatementsOf(page.Page);
        int[] said = [.. page.Said];
        foreach (int row in found)
            if (Told(ruled.TryGetValue(page.IdOf(row), out bool isAccepted) ? isAccepted : null) is { } other)
                said[row] = words.Said.Number(words.CodesSaid(said[row], StatementFacet.Check, other));
        return page.Saying(said);
    }

    // What is told in place of a contradiction; null where the contradiction is.
    private string? Told(bool? isAccepted) => isAccepted switch { true => null, false => NotCheckable, null => showsUnreviewed ? null : StatementFilter.Unchecked };

    // The statements whose words a ruled finding stands on, and whether it was found right.
    private Dictionary<StatementId, bool> StatementsOf(PageSummary page)
    {
        var of = rulings.GetValueOrDefault(page.Address, []);
        if (of.IsEmpty)
            return [];
        if (opened.TryGetValue(page.Address, out var known) && known.Recorded == page.Recorded && known.Of.SequenceEqual(of))
            return known.Statements;
        var bySpan = of.ToLookup(ruled => ruled.At, ruled => ruled.IsAccepted);
        Dictionary<StatementId, bool> statements = [];
        foreach (var stored in store.Find(page.Address)?.Upheld ?? [])
            if (bySpan.Contains(stored.Statement.Evidence.Span))
                statements[stored.Id] = bySpan[stored.Statement.Evidence.Span].Any(isAccepted => isAccepted);
        opened[page.Address] = (page.Recorded, of, statements);
        return statements;
    }

    private readonly record struct Ruled(TextSpan At, bool IsAccepted);
}
