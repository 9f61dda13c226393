using System.Globalization;
using Attest.Checks.OfSources;
using Attest.Publishing;
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
    private readonly InterfaceTexts texts;

    /// <summary>Takes what a page rests on; null where it was not checked yet.</summary>
    public BuildRootsCard(PageSupport? support, IReadOnlyDictionary<SourceId, SourceWithdrawal> withdrawn, InterfaceTexts texts)
    {
        _isChecked = support is not null;
        _statements = (support?.Statements ?? []).DistinctBy(rests => rests.Statement).ToDictionary(rests => rests.Statement, StringComparer.Ordinal);
        _withdrawn = withdrawn;
        this.texts = texts;
    }

    /// <summary>What a statement rests on; null where its page was not checked yet.</summary>
    public RootsCard? Of(StatementId statement)
    {
        if (!_isChecked)
            return null;
        var on = _statements.GetValueOrDefault(statement.Value[..PageSupport.DigitsOfStatement])?.On ?? StatementRoots.None;
        return new(on.Roots.Length, Words(on), on.IsOwnWord, on.IsCircular, [.. on.Roots.Select(root => new RootsCard.Root(root.Name, Addresses.Source(root.Id), _withdrawn.ContainsKey(root.Id)))]);
    }

    private string Words(StatementRoots on)
    {
        if (on.Notes.IsEmpty)
            return texts["No note stands behind it."];
        string notes = texts.Count(on.Notes.Length, "note {1}", "notes {1}", string.Join(texts[", "], on.Notes.Select(note => note.ToString(CultureInfo.InvariantCulture))));
        string[] reasons =
        [
            on.IsOfParagraph ? texts.Of("the sentence has no note of its own; its paragraph leads to {0}", notes) : notes,
            .. on.Named.Length > Math.Max(on.Roots.Length, 1)
                ? [on.Roots.Length == 1 ? texts.Of("{0} sources are named that lead to one", on.Named.Length) : texts.Of("{0} sources are named that lead to {1}", on.Named.Length, on.Roots.Length)]
                : Array.Empty<string>(),
            .. on.Through.Length > 0 ? [texts.Of("followed through {0}", texts.List(on.Through.Select(edition => edition.Name)))] : Array.Empty<string>(),
            .. on.IsCircular ? [texts["that edition names no source for it"]] : Array.Empty<string>(),
            .. on.IsOwnWord ? [texts["the State’s own word alone"]] : Array.Empty<string>(),
        ];
        string all = string.Join(texts["; "], reasons);
        return on.Roots.IsEmpty ? texts.Of("No independent source: {0}.", all) : texts.Count(on.Roots.Length, "1 independent source: {1}.", "{0} independent sources: {1}.", all);
    }
}
