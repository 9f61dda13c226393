namespace Attest.Store;

/// <summary>What became of a source that was read anew.</summary>
public enum RereadFate
{
    /// <summary>It is read as before; nothing was added.</summary>
    Unchanged,
    /// <summary>A new reading is recorded; the source stands where it stood.</summary>
    Superseded,
    /// <summary>It was unfiled and stands under an address now.</summary>
    Filed,
    /// <summary>The new reading was not recorded, and the reason is told: it breaks an invariant, or would take the page from its address (I5), on which a person must rule.</summary>
    Refused,
}
