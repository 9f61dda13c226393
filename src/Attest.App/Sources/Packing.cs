namespace Attest.App.Sources;

/// <summary>In what a file packs others.</summary>
internal enum Packing
{
    /// <summary>In nothing: it is a page itself.</summary>
    None,
    /// <summary>A zip archive.</summary>
    Zip,
    /// <summary>A web archive, packed or not.</summary>
    Warc,
    /// <summary>A single page, packed.</summary>
    Gzip,
}
