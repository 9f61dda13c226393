using Attest.Registers;
using Microsoft.Data.Sqlite;

namespace Attest.Store.Sqlite;

/// <summary>Which reading of each page and State was last recorded, and which was last checked and by what; caught up by what was recorded since it last looked.</summary>
internal sealed class CheckProgress
{
    private readonly Dictionary<PageAddress, long> _pages = [];
    private readonly Dictionary<JurisdictionCode, long> _states = [];
    private readonly Dictionary<string, (long Reading, string Basis)> _checked = new(StringComparer.Ordinal);
    private long _lastReading;
    private long _lastRun;

    /// <summary>Takes in what was recorded since.</summary>
    public bool CatchUp(SqliteConnection connection)
    {
        foreach (var (number, page) in FindingRows.FiledAfter(connection, _lastReading))
        {
            _pages[page] = number;
            _states[page.Jurisdiction] = number;
            _lastReading = number;
        }
        foreach (var (number, subject, reading, basis) in FindingRows.RunsAfter(connection, _lastRun))
        {
            _checked[subject] = (reading, basis);
            _lastRun = number;
        }
        return true;
    }

    /// <summary>What was read since it was last checked, or checked on another basis.</summary>
    public IReadOnlyList<(CheckSubject Subject, long Reading)> Unchecked(string basis) =>
    [
        .. _pages.Where(page => !IsChecked(page.Key.ToString(), page.Value, basis)).OrderBy(page => page.Value).Select(page => (CheckSubject.Of(page.Key), page.Value)),
        .. _states.Where(state => !IsChecked(state.Key.Value, state.Value, basis)).OrderBy(state => state.Key).Select(state => (CheckSubject.Of(state.Key), state.Value)),
    ];

    private bool IsChecked(string subject, long reading, string basis) => _checked.GetValueOrDefault(subject) is var last && last.Reading == reading && last.Basis == basis;
}
