using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>Collects the pieces of a page and fills what is between them, so that together they are the text, whatever was found (I4).</summary>
internal sealed class PartitionText(SourceText text)
{
    private readonly List<(LeafKind Kind, int Start, int End)> _pieces = [];

    /// <summary>Adds a piece, in UTF-16 units.</summary>
    public void Add(LeafKind kind, int start, int end)
    {
        if (start < end)
            _pieces.Add((kind, start, end));
    }

    /// <summary>The leaves in order. Where pieces overlap, the one added later yields.</summary>
    public ImmutableArray<Leaf> ToLeaves()
    {
        var leaves = ImmutableArray.CreateBuilder<Leaf>(_pieces.Count * 2);
        var at = 0;
        foreach (var (kind, start, end) in _pieces.OrderBy(piece => piece.Start))
        {
            Fill(leaves, at, Math.Max(at, start));
            at = Math.Max(at, start);
            if (end <= at)
                continue;
            leaves.Add(new Leaf(kind, text.SpanOfUnits(at, end)));
            at = end;
        }
        Fill(leaves, at, text.Text.Length);
        return leaves.DrainToImmutable();
    }

    private void Fill(ImmutableArray<Leaf>.Builder leaves, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var from = at;
            var kind = KindOf(text.Text[at]);
            while (at < end && KindOf(text.Text[at]) == kind)
                at++;
            leaves.Add(new Leaf(kind, text.SpanOfUnits(from, at)));
        }
    }

    private static LeafKind KindOf(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' ? LeafKind.Space : c is '\uFFFD' ? LeafKind.Undecoded : LeafKind.OtherText;
}
