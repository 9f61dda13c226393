namespace Attest.Store;

/// <summary>Why a source stands under no address; its bytes, text and diagnostics are kept all the same.</summary>
public enum UnfiledReason
{
    /// <summary>Its content does not tell which State or area it is about, or more than one could be meant.</summary>
    JurisdictionUnknown,
    /// <summary>Its content does not tell the edition.</summary>
    EditionUnknown,
    /// <summary>Another source already stands under the address and tells other things; a person must say which of them is the page.</summary>
    AddressTaken,
    /// <summary>It is a copy of a page of which the base holds a fuller one; it is shown there as another source.</summary>
    Copy,
    /// <summary>It is a volume; the reports in it stand under addresses of their own.</summary>
    Volume,
}
