namespace Attest.App.Publishing;

/// <summary>In what form a page is asked for: the ending of its address.</summary>
internal enum PageForm
{
    /// <summary>To be read: no ending.</summary>
    Html,

    /// <summary>The whole page as data: <c>.json</c>.</summary>
    Json,

    /// <summary>Its table of data: <c>.csv</c>.</summary>
    Csv,
}
