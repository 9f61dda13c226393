namespace Attest.Publishing.Pages;

/// <summary>The files in which the whole base can be taken away.</summary>
public sealed record DownloadsPage : Page
{
    /// <summary>The revision of the base that they were made of; null while none were made.</summary>
    public required long? Revision { get; init; }

    /// <summary>When they were made, UTC; null while none were.</summary>
    public required DateTimeOffset? MadeAt { get; init; }

    /// <summary>The terms of use.</summary>
    public required PageLink Licence { get; init; }

    /// <summary>The files; none while none were made.</summary>
    public required IReadOnlyList<Download> Files { get; init; }

    /// <summary>A file.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Address">Where it is.</param>
    /// <param name="Words">What it is.</param>
    /// <param name="Bytes">How long it is.</param>
    /// <param name="Sha256">The SHA-256 of its bytes.</param>
    public sealed record Download(string Name, string Address, string Words, long Bytes, string Sha256);
}
