using System.Collections.Immutable;
using Attest.Checks.OfSources;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions;

/// <summary>Everything that a source touches: the notes that name it, the statements that rest on it, the figures that these go into.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">What it is called: the words of a citation, or the name under which its bytes were received.</param>
/// <param name="IsHeld">Whether its bytes are held; otherwise it is only cited.</param>
/// <param name="Withdrawal">The word that withdrew it; null where it holds.</param>
/// <param name="Pages">The pages it touches, newest edition first.</param>
/// <param name="Figures">The sums over States that a number of these statements goes into.</param>
public sealed record SourceImpact(SourceId Source, string Name, bool IsHeld, SourceWithdrawal? Withdrawal, ImmutableArray<SourceImpact.OnPage> Pages, ImmutableArray<SourceImpact.Figure> Figures)
{
    /// <summary>How many notes name it.</summary>
    public int Notes => Pages.Sum(page => page.Notes.Length);

    /// <summary>How many statements rest on it.</summary>
    public int Statements => Pages.Sum(page => page.Statements.Length);

    /// <summary>How many of these rest on nothing else.</summary>
    public int Alone => Pages.Sum(page => page.Statements.Count(statement => statement.OtherRoots == 0));

    /// <summary>The editions it touches.</summary>
    public IEnumerable<int> Editions => Pages.Select(page => page.Page.Edition).Distinct().Order();

    /// <summary>The States whose pages it touches.</summary>
    public IEnumerable<JurisdictionCode> States => Pages.Select(page => page.Page.Jurisdiction).Distinct().Order();

    /// <summary>What it touches on a page.</summary>
    /// <param name="Page">The page.</param>
    /// <param name="Notes">The notes that name it.</param>
    /// <param name="Statements">The statements that rest on it.</param>
    public sealed record OnPage(PageAddress Page, ImmutableArray<int> Notes, ImmutableArray<Resting> Statements);

    /// <summary>A statement that rests on it.</summary>
    /// <param name="Statement">Its identity.</param>
    /// <param name="OtherRoots">How many other independent roots stand behind it.</param>
    public sealed record Resting(StatementId Statement, int OtherRoots);

    /// <summary>A sum over States: of what, in which year.</summary>
    /// <param name="Kind">The kind of the series.</param>
    /// <param name="Value">What is counted.</param>
    /// <param name="Year">The year.</param>
    /// <param name="Currency">The currency of a sum of money; null for counts.</param>
    public sealed record Figure(StatementKind Kind, StatementValue Value, int Year, string? Currency);
}
