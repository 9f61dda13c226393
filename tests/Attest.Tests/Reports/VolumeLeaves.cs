using Attest.Reports;

namespace Attest.Tests.Reports;

/// <summary>What holds for the leaves of every volume and its parts (I4).</summary>
internal static class VolumeLeaves
{
    /// <summary>The leaves of the volume partition the text; those of the parts partition what the volume leaves to them.</summary>
    public static void AssertPartition(ReadPage volume)
    {
        var end = 0;
        foreach (var leaf in volume.Document.Leaves.Where(leaf => leaf.Kind is not LeafKind.Part).Concat(volume.Parts.SelectMany(part => part.Document.Leaves)).OrderBy(leaf => leaf.Span.Start))
        {
            Assert.Equal(end, leaf.Span.Start);
            end = leaf.Span.End;
        }
        Assert.Equal(volume.Document.Text.Length, end);
    }
}
