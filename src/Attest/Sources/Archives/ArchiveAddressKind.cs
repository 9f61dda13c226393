namespace Attest.Sources.Archives;

/// <summary>What an address of the archive leads to.</summary>
public enum ArchiveAddressKind
{
    /// <summary>A report on one State or area, or a part of one.</summary>
    Report,

    /// <summary>A chapter that is about no single State, such as a summary.</summary>
    Chapter,

    /// <summary>A profile by its number, which tells neither State nor theme.</summary>
    Profile,

    /// <summary>One of the first two editions as another publisher kept them: a file for a region, with many States in it.</summary>
    Volume,
}
