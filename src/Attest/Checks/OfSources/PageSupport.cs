using System.Collections.Immutable;

namespace Attest.Checks.OfSources;

/// <summary>What a page rests on: the sources that its notes name or lead to, and the roots of each of its statements.</summary>
/// <param name="Page">The page, as its address or the name of its file.</param>
/// <param name="Sources">Every source, with the notes of this page that name it; none where it is reached through an edition.</param>
/// <param name="Statements">The statements that rest on at least one of them, or on none although they have notes.</param>
public sealed record PageSupport(string Page, ImmutableArray<PageSupport.Named> Sources, ImmutableArray<PageSupport.Rests> Statements)
{
    /// <summary>By how many digits of its identity a statement is named; on one page no two begin alike.</summary>
    public const int DigitsOfStatement = 16;

    /// <summary>The statements that a register confirms or contradicts; of the others none holds what would decide.</summary>
    public ImmutableArray<Verified> Verdicts { get; init; } = [];

    internal static PageSupport Of(CheckedPage page, TraceRoots roots, VerifyStatements verify)
    {
        List<CitedSource> order = [];
        var notes = new Dictionary<CitedSource, List<int>>();
        List<int> NotesOf(CitedSource source)
        {
            if (!notes.TryGetValue(source, out var known))
            {
                order.Add(source);
                notes.Add(source, known = []);
            }
            return known;
        }
        foreach (var (note, source) in roots.Of(page).All)
            if (NotesOf(source) is var known && !known.Contains(note))
                known.Add(note);
        ImmutableArray<Rests> statements =
        [
            .. from statement in page.Statements
               let rests = roots.Of(page, statement)
               where rests.Notes.Length > 0
               select new Rests(page.IdOf(statement).Value[..DigitsOfStatement], rests),
        ];
        foreach (var source in statements.SelectMany(rests => rests.On.Roots.Concat(rests.On.Through)))
            NotesOf(source);
        return new(page.Name, [.. order.Select(source => new Named(source, [.. notes[source]]))], statements) { Verdicts = [.. VerdictsOn(page, verify)] };
    }

    // One register that says otherwise weighs more than others that agree.
    private static IEnumerable<Verified> VerdictsOn(CheckedPage page, VerifyStatements verify) =>
        from verdict in verify.On(page)
        group verdict.Verdict.Standing by verdict.Statement into of
        let standing = of.Max()
        where standing != VerdictStanding.NotCheckable
        select new Verified(page.IdOf(of.Key).Value[..DigitsOfStatement], standing);

    /// <summary>A source, and the notes that name it.</summary>
    /// <param name="Source">The source.</param>
    /// <param name="Notes">The numbers of the notes.</param>
    public sealed record Named(CitedSource Source, ImmutableArray<int> Notes);

    /// <summary>A statement, and how it stands to the registers.</summary>
    /// <param name="Statement">The first digits of its identity.</param>
    /// <param name="Standing">Confirmed or contradicted.</param>
    public sealed record Verified(string Statement, VerdictStanding Standing);

    /// <summary>A statement, and what it rests on.</summary>
    /// <param name="Statement">The first digits of its identity.</param>
    /// <param name="On">Its roots.</param>
    public sealed record Rests(string Statement, StatementRoots On);
}
