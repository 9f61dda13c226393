using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>Collects the pieces of a page and fills what is between them, so that together they are the text, or the stretches of it that are the page's, whatever was found (I4).</summary>
internal sealed class PartitionText(SourceText text, ImmutableArray<(int Start, int End)>? extents = null)
{
    private readonly List<(LeafKind Kind, int Start, int End)> _pieces = [];

    /// <summary>Adds a piece, in UTF-16 units.</summary>
    public void Add(LeafKind kind, int start, int end)
    {
        if (start < end)
            _pieces.Add((kind, start, end));
    }

    /// <summary>The leaves in order. Where pieces overlap, the one added later yields; what lies outside the page's stretches is left out.</summary>
    public ImmutableArray<Leaf> ToLeaves()
    {
        var leaves = ImmutableArray.CreateBuilder<Leaf>(_pieces.Count * 2);
        var pieces = _pieces.OrderBy(piece => piece.Start).ToList();
        var next = 0;
        foreach (var (from, to) in extents ?? [(0, text.Text.Length)])
        {
            var at = from;
            for (; next < pieces.Count && pieces[next].Start < to; next++)
            {
                var (kind, start, end) = (pieces[next].Kind, pieces[next].Start, Math.Min(pieces[next].End, to));
                Fill(leaves, at, Math.Max(at, start));
                at = Math.Max(at, start);
                if (end <= at)
                    continue;
                leaves.Add(new Leaf(kind, text.SpanOfUnits(at, end)));
                at = end;
            }
            Fill(leaves, at, to);
        }
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
