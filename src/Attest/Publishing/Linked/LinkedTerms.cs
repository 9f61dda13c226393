namespace Attest.Publishing.Linked;

/// <summary>What linked data says of who publishes it, and what stands before its addresses.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Licence">The terms of use.</param>
/// <param name="Root">What stands before every address, as <c>https://monitor.example</c>; empty where addresses are told from the page that they stand on.</param>
/// <param name="Prefix">What stands before the addresses of pages in the language of the page, as <c>/fr</c>; empty for the first language.</param>
public sealed record LinkedTerms(string Organisation, TextLicence Licence, string Root = "", string Prefix = "")
{
    /// <summary>The identity of what has a page: the same in every language.</summary>
    public string IdOf(string address) => Root + address;

    /// <summary>The page itself, in the language of the page that leads there.</summary>
    public string PageOf(string address) => Root + (address == "/" && Prefix.Length > 0 ? Prefix : Prefix + address);
}
