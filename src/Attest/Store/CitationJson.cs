using System.Text.Json;
using System.Text.Json.Nodes;
using Attest.Registers;
using Attest.Sources;
using static Attest.Store.JsonParts;
using static Attest.Statements.Vocabulary;

namespace Attest.Store;

/// <summary>A citation as stored JSON; what is written reads back as it was.</summary>
internal static class CitationJson
{
    public static JsonObject Write(Citation citation) => new JsonObject { ["kind"] = Word(citation.Kind), ["span"] = Json(citation.Span), ["wording"] = citation.Wording }
        .With("ibid", citation.IsIbid ? true : null)
        .With("refers_to", citation.RefersTo)
        .With("ambiguous", citation.IsAmbiguous ? true : null)
        .With("persons", citation.Persons)
        .With("office", citation.Office)
        .With("organisation", citation.Organisation)
        .With("title", citation.Title)
        .With("container", citation.Container)
        .With("place", citation.Place)
        .With("edition", citation.Edition)
        .With("about", citation.About)
        .With("date", citation.Date?.Text)
        .With("pinpoint", citation.Pinpoint)
        .With("url", citation.Url);

    public static Citation Read(JsonElement json) => new()
    {
        Kind = json.Word<CitationKind>("kind"),
        Span = json.GetProperty("span").Span(),
        Wording = json.RequiredText("wording"),
        IsIbid = json.Flag("ibid"),
        RefersTo = json.Int("refers_to"),
        IsAmbiguous = json.Flag("ambiguous"),
        Persons = json.Texts("persons"),
        Office = json.Text("office"),
        Organisation = json.Text("organisation"),
        Title = json.Text("title"),
        Container = json.Text("container"),
        Place = json.Text("place"),
        Edition = json.Int("edition"),
        About = json.Text("about"),
        Date = json.Text("date") is { } date ? EdtfDate.Parse(date) : null,
        Pinpoint = json.Text("pinpoint"),
        Url = json.Text("url"),
    };
}
