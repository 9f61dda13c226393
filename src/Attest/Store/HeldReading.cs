namespace Attest.Store;

/// <summary>The current reading of a source, or of one report in it.</summary>
/// <param name="Number">Its append number.</param>
/// <param name="PageId">The page it is, or null.</param>
/// <param name="Page">That page's address, or null.</param>
/// <param name="Unfiled">Its entry among what stands under no address, or null.</param>
internal sealed record HeldReading(long Number, long? PageId, PageAddress? Page, UnfiledSource? Unfiled)
{
    /// <summary>The page that it is a copy of, or null.</summary>
    public PageAddress? CopyOf => Unfiled is { Reason: UnfiledReason.Copy } copy ? copy.Contested : null;

    /// <summary>Whether a person must say where it stands.</summary>
    public bool IsUnfiled => Unfiled is { Reason: not (UnfiledReason.Copy or UnfiledReason.Volume) };
}
