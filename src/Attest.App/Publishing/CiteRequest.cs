using Attest.Publishing.References;

namespace Attest.App.Publishing;

/// <summary>A request for references: in which format, and under which address the site was asked for.</summary>
internal sealed record CiteRequest(ReferenceFormat Format, Uri Site)
{
    /// <summary>The last part of the address.</summary>
    public string File => $"cite.{Format.Extension}";

    public static CiteRequest Of(ReferenceFormat format, HttpRequest request) => new(format, new Uri($"{request.Scheme}://{request.Host}"));

    /// <summary>The references as a file.</summary>
    public PageAnswer Answer(IReadOnlyList<Reference> references) => PageAnswer.Send(PageBody.Of($"{Format.MediaType}; charset=utf-8", Format.Write(references)));
}
