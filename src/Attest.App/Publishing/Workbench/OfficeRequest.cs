using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Network;
using Attest.Publishing;

namespace Attest.App.Publishing.Workbench;

/// <summary>A request to the office, and who makes it.</summary>
/// <param name="Http">What the browser asks for.</param>
/// <param name="Office">The office.</param>
/// <param name="Person">Who is signed in, with the roles of this moment; null for nobody.</param>
/// <param name="Site">The site in the language of the request.</param>
internal sealed record OfficeRequest(HttpRequest Http, Office Office, Person? Person, SiteLanguage Site)
{
    /// <summary>Who is signed in; for addresses that nobody else is answered at.</summary>
    public Person Me => Person ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The sentences of the interface.</summary>
    public InterfaceTexts Texts => Site.Texts;

    /// <summary>The base, as pages of readers are built from it.</summary>
    public LiveBase Live => Site.Live;

    /// <summary>Ends when the browser goes away.</summary>
    public CancellationToken Aborted => Http.HttpContext.RequestAborted;

    /// <summary>What stands in the address at a name of its pattern.</summary>
    public string Part(string name) => Convert.ToString(Http.RouteValues[name], CultureInfo.InvariantCulture) ?? "";

    /// <summary>What stands in the query at a name; empty for nothing.</summary>
    public string Query(string name) => Http.Query[name].ToString();

    /// <summary>Something that Identity and its like keep for the request.</summary>
    public T Use<T>() where T : notnull => Http.HttpContext.RequestServices.GetRequiredService<T>();

    /// <summary>The answer for what is not there, and for what is not theirs to see: the two cannot be told apart.</summary>
    public PageAnswer Nothing() => Site.Find.Nothing(Http.Path);
}
