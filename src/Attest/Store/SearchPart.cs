namespace Attest.Store;

/// <summary>Which part of a page the words are looked for in.</summary>
public enum SearchPart
{
    /// <summary>Text and notes.</summary>
    Everything,

    /// <summary>The text without its notes.</summary>
    Text,

    /// <summary>The notes: what is cited.</summary>
    Notes,
}
