namespace Attest.Store;

/// <summary>What a process wants of a base.</summary>
public enum BaseAccess
{
    /// <summary>To read and write; one process at a time.</summary>
    Write,
    /// <summary>To read only, beside a process that writes or not.</summary>
    Read,
}
