namespace Attest.App.Publishing.Copies;

/// <summary>What the site answers at an address.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type, with its character set; empty where nothing is sent.</param>
/// <param name="Location">The address to ask instead; empty for none.</param>
/// <param name="Body">What is sent.</param>
internal sealed record SiteAnswer(int Status, string ContentType, string Location, byte[] Body)
{
    /// <summary>Whether the answer is a page; of several that could be meant, the page that names them.</summary>
    public bool IsPage => Status is StatusCodes.Status200OK or StatusCodes.Status300MultipleChoices;

    /// <summary>Whether it is to be read in a browser, and leads on.</summary>
    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}
