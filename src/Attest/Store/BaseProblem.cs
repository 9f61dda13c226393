namespace Attest.Store;

/// <summary>Why a base cannot be used.</summary>
public enum BaseProblem
{
    /// <summary>The data folder holds no base.</summary>
    Missing,
    /// <summary>There is a base where a new one was to be made.</summary>
    AlreadyThere,
    /// <summary>The base was made by a newer version of the program.</summary>
    Newer,
    /// <summary>The base was made by an older version of the program, and whoever opens it to read cannot bring it up to date.</summary>
    Older,
    /// <summary>Another process writes to the base.</summary>
    InUse,
    /// <summary>The file is no base, or is damaged.</summary>
    Damaged,
    /// <summary>The file system does not allow it.</summary>
    NoPermission,
    /// <summary>The disk is full or failing.</summary>
    Disk,
}
