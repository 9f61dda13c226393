using System.Collections.Immutable;
using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Checks;
using Attest.Editions;
using Attest.Store;

namespace Attest.App.Editions;

/// <summary>The options that let findings pass: <c>--override</c>, each with its <c>--reason</c>, or all with one; and <c>--by</c>, who says so.</summary>
internal sealed class OverrideOptions
{
    private const int ShortestPrefix = 8;

    private readonly Option<string[]> _override = new("--override") { HelpName = "FINDING", Description = "Freeze although this finding stands; may be given again.", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _reason = new("--reason") { HelpName = "TEXT", Description = "Why it is let pass: one for each --override, in their order, or one for all.", DefaultValueFactory = _ => [] };

    public IEnumerable<Option> All => [_override, _reason, KnownSettings.EditorOption];

    public ImmutableArray<FindingOverride> Read(ParseResult parsed, FindingLedger ledger, string by)
    {
        var (findings, reasons) = (parsed.GetRequiredValue(_override), parsed.GetRequiredValue(_reason));
        if (findings.Length == 0 && reasons.Length == 0)
            return [];
        if (reasons.Any(string.IsNullOrWhiteSpace) || (reasons.Length != findings.Length && (reasons.Length != 1 || findings.Length == 0)))
            throw new UsageException("Each --override needs its --reason, or all of them one.");
        return [.. findings.Select((typed, at) => new FindingOverride(Find(ledger, typed), reasons[Math.Min(at, reasons.Length - 1)].Trim(), by)).DistinctBy(passed => passed.Finding)];
    }

    private static FindingId Find(FindingLedger ledger, string typed)
    {
        var matching = typed.Length < ShortestPrefix ? [] : ledger.Current.Select(stored => stored.Finding.Id).Where(id => id.Value.StartsWith(typed, StringComparison.Ordinal)).Take(2).ToArray();
        return matching is [var only]
            ? only
            : throw new InputException($"{(matching.Length == 0 ? "No finding" : "More than one finding")} begins with {typed}. “attest check” lists them with their identities; give at least {ShortestPrefix} digits.");
    }
}
