using Attest.Registers;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Which reading, judgement and withdrawal of each page and State was last recorded, and which was last checked and by what; caught up by what was recorded since it last looked.</summary>
internal sealed class CheckProgress
{
    private readonly Dictionary<PageAddress, CheckedAsOf> _pages = [];
    private readonly Dictionary<JurisdictionCode, CheckedAsOf> _states = [];
    private readonly Dictionary<string, (CheckedAsOf AsOf, string Basis)> _checked = new(StringComparer.Ordinal);
    private long _lastReading;
    private long _lastJudgement;
    private long _lastWithdrawal;
    private long _lastRun;

    /// <summary>Takes in what was recorded since.</summary>
    public bool CatchUp(SqliteConnection connection)
    {
        foreach (var (number, page) in FindingRows.FiledAfter(connection, _lastReading))
        {
            _pages[page] = _pages.GetValueOrDefault(page) with { Reading = number };
            _states[page.Jurisdiction] = _states.GetValueOrDefault(page.Jurisdiction) with { Reading = number };
            _lastReading = number;
        }
        foreach (var (number, page) in JudgementRows.PagesAfter(connection, _lastJudgement))
        {
            _pages[page] = _pages.GetValueOrDefault(page) with { Judgement = number };
            _states[page.Jurisdiction] = _states.GetValueOrDefault(page.Jurisdiction) with { Judgement = number };
            _lastJudgement = number;
        }
        foreach (var (number, state) in SupportRows.StatesAfter(connection, _lastWithdrawal))
            _states[state] = _states.GetValueOrDefault(state) with { Withdrawal = number };
        _lastWithdrawal = SupportRows.Count(connection);
        foreach (var (number, subject, asOf, basis) in FindingRows.RunsAfter(connection, _lastRun))
        {
            _checked[subject] = (asOf, basis);
            _lastRun = number;
        }
        return true;
    }

    /// <summary>What was read or ruled on since it was last checked, or checked on another basis.</summary>
    public IReadOnlyList<(CheckSubject Subject, CheckedAsOf AsOf)> Unchecked(string basis) =>
    [
        .. _pages.Where(page => !IsChecked(page.Key.ToString(), page.Value, basis)).OrderBy(page => page.Value.Reading).Select(page => (CheckSubject.Of(page.Key), page.Value)),
        .. _states.Where(state => !IsChecked(state.Key.Value, state.Value, basis)).OrderBy(state => state.Key).Select(state => (CheckSubject.Of(state.Key), state.Value)),
    ];

    private bool IsChecked(string subject, CheckedAsOf asOf, string basis) => _checked.GetValueOrDefault(subject) is var last && last.AsOf == asOf && last.Basis == basis;
}
