namespace Attest.Store;

/// <summary>Why a source stands under no address; its bytes, text and diagnostics are kept all the same.</summary>
public enum UnfiledReason
{
    /// <summary>Its content does not tell which State or area it is about, or more than one could be meant.</summary>
    JurisdictionUnknown,
    /// <summary>Its content does not tell the edition.</summary>
    EditionUnknown,
    /// <summary>Another source already stands under the address; a person must say which of them is the page.</summary>
    AddressTaken,
}
