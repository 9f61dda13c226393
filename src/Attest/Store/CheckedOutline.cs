using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Checks;
using Attest.Checks.OfSources;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>What checks last found of a statement, in a few words.</summary>
/// <param name="Sources">The kinds of the sources that its notes name, each once, in the order of the vocabulary; none where it has no note that names one.</param>
/// <param name="Verdict">How it stands to the registers.</param>
public sealed record CheckedOutline(ImmutableArray<CitationKind> Sources, VerdictStanding Verdict)
{
    private static readonly CheckedOutline Bare = new([], VerdictStanding.NotCheckable);

    /// <summary>What checks found of each statement of a page that they looked at.</summary>
    internal static Func<StatementId, CheckedOutline> On(PageSupport support)
    {
        var kinds = support.Statements.ToFrozenDictionary(rests => rests.Statement, rests => KindsOf(rests.On), StringComparer.Ordinal);
        var verdicts = support.Verdicts.ToFrozenDictionary(verified => verified.Statement, verified => verified.Standing, StringComparer.Ordinal);
        return id =>
        {
            string digits = id.Value[..PageSupport.DigitsOfStatement];
            var sources = kinds.GetValueOrDefault(digits, []);
            var verdict = verdicts.GetValueOrDefault(digits);
            return sources.IsEmpty && verdict == VerdictStanding.NotCheckable ? Bare : new(sources, verdict);
        };
    }

    private static ImmutableArray<CitationKind> KindsOf(StatementRoots roots) =>
        [.. roots.Roots.Concat(roots.Named).Concat(roots.Through).Select(source => source.Kind).Where(kind => kind != CitationKind.Explanatory).Distinct().Order()];
}
