namespace Attest.Store;

/// <summary>What became of a page handed over for recording.</summary>
public enum PageFate
{
    /// <summary>It is recorded and stands under its address.</summary>
    Added,
    /// <summary>The base holds the same bytes; nothing was added (I5).</summary>
    AlreadyHeld,
    /// <summary>Its bytes, text and diagnostics are recorded, but it stands under no address; the reason is told.</summary>
    KeptUnfiled,
    /// <summary>It breaks an invariant and was not recorded; the reason is told.</summary>
    Refused,
}
