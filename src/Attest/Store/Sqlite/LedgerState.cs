using System.Collections.Frozen;
using Attest.Checks;

namespace Attest.Store.Sqlite;

/// <summary>The findings that stand, with what was ruled on them, as of a number of runs and rulings.</summary>
internal sealed class LedgerState
{
    private readonly Dictionary<FindingId, (int Number, FindingRuling Ruling)> _onFindings = [];
    private readonly Dictionary<string, (int Number, FindingRuling Ruling)> _onClasses = new(StringComparer.Ordinal);

    public LedgerState((long Run, long Ruling) mark, IEnumerable<Finding> current, IReadOnlyList<FindingRuling> rulings)
    {
        Mark = mark;
        for (var i = 0; i < rulings.Count; i++)
            if (rulings[i].Finding is { } finding)
                _onFindings[finding] = (i, rulings[i]);
            else
                _onClasses[rulings[i].Class!] = (i, rulings[i]);
        Findings = [.. current.Select(finding => new StoredFinding(finding, true, RulingOn(finding))).OrderBy(stored => PageAddress.TryParse(stored.Finding.Page, out var page) ? page : null)
            .ThenBy(stored => stored.Finding.Places[0].Span?.Start).ThenBy(stored => stored.Finding.Id)];
        ById = Findings.ToFrozenDictionary(stored => stored.Finding.Id);
    }

    /// <summary>The last run and the last ruling it knows of.</summary>
    public (long Run, long Ruling) Mark { get; }

    public IReadOnlyList<StoredFinding> Findings { get; }

    public FrozenDictionary<FindingId, StoredFinding> ById { get; }

    /// <summary>The last ruling on a finding or on its class.</summary>
    public FindingRuling? RulingOn(Finding finding)
    {
        var own = _onFindings.GetValueOrDefault(finding.Id, (-1, null!));
        var ofClass = _onClasses.GetValueOrDefault(finding.Class, (-1, null!));
        return own.Number > ofClass.Number ? own.Ruling : ofClass.Ruling;
    }
}
