namespace Attest.App.Publishing;

/// <summary>Where the registers are.</summary>
/// <param name="Bundled">The directory of the bundled ones.</param>
/// <param name="Overlay">The directory of added rows; it may be missing.</param>
internal sealed record RegisterFolders(string Bundled, string Overlay);
