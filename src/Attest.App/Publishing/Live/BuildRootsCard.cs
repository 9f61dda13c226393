using System.Globalization;
using Attest.Checks.OfSources;
using Attest.Publishing.Pages;
using Attest.Sources;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Puts into words what a statement of a page rests on, as the checks last found it.</summary>
internal sealed class BuildRootsCard
{
    private readonly bool _isChecked;
    private readonly Dictionary<string, PageSupport.Rests> _statements;
    private readonly IReadOnlyDictionary<SourceId, SourceWithdrawal> _withdrawn;

    /// <summary>Takes what a page rests on; null where it was not checked yet.</summary>
    public BuildRootsCard(PageSupport? support, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn)
    {
        _isChecked = support is not null;
        _statements = (support?.Statements ?? []).DistinctBy(rests => rests.Statement).ToDictionary(rests => rests.Statement, StringComparer.Ordinal);
        _withdrawn = withdrawn;
    }

    /// <summary>What a statement rests on; null where its page was not checked yet.</summary>
    public RootsCard? Of(StatementId statement)
    {
        if (!_isChecked)
            return null;
        var on = _statements.GetValueOrDefault(statement.Value[..PageSupport.DigitsOfStatement])?.On ?? StatementRoots.None;
        return new(on.Roots.Length, Words(on), on.IsOwnWord, on.IsCircular, [.. on.Roots.Select(root => new RootsCard.Root(root.Name, Addresses.Source(root.Id), _withdrawn.ContainsKey(root.Id)))]);
    }

    private static string Words(StatementRoots on)
    {
        if (on.Notes.IsEmpty)
            return "No note stands behind it.";
        var notes = (on.Notes.Length == 1 ? "note " : "notes ") + string.Join(", ", on.Notes.Select(note => note.ToString(CultureInfo.InvariantCulture)));
        var number = on.Roots.Length switch { 0 => "No independent source", 1 => "1 independent source", var many => $"{many.ToString(CultureInfo.InvariantCulture)} independent sources" };
        string[] reasons =
        [
            .. on.IsOfParagraph ? [$"the sentence has no note of its own; its paragraph leads to {notes}"] : (string[])[notes],
            .. on.Named.Length > Math.Max(on.Roots.Length, 1) ? [$"{on.Named.Length.ToString(CultureInfo.InvariantCulture)} sources are named that lead to {(on.Roots.Length == 1 ? "one" : on.Roots.Length.ToString(CultureInfo.InvariantCulture))}"] : Array.Empty<string>(),
            .. on.Through.Length > 0 ? [$"followed through {string.Join(" and ", on.Through.Select(edition => edition.Name))}"] : Array.Empty<string>(),
            .. on.IsCircular ? ["that edition names no source for it"] : Array.Empty<string>(),
            .. on.IsOwnWord ? ["the State’s own word alone"] : Array.Empty<string>(),
        ];
        return $"{number}: {string.Join("; ", reasons)}.";
    }
}
