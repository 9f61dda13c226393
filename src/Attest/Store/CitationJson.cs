using System.Text.Json;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using static Attest.Statements.Vocabulary;

namespace Attest.Store;

/// <summary>A citation as stored JSON; what is written reads back as it was.</summary>
internal static class CitationJson
{
    public static void Write(CanonicalWriter json, Citation citation)
    {
        json.StartObject();
        json.Member("about", citation.About);
        json.Flag("ambiguous", citation.IsAmbiguous);
        json.Member("container", citation.Container);
        json.Member("date", citation.Date?.Text);
        json.Member("edition", citation.Edition);
        json.Flag("ibid", citation.IsIbid);
        json.Member("kind", Word(citation.Kind));
        json.Member("office", citation.Office);
        json.Member("organisation", citation.Organisation);
        json.Member("persons", citation.Persons);
        json.Member("pinpoint", citation.Pinpoint);
        json.Member("place", citation.Place);
        json.Member("refers_to", citation.RefersTo);
        json.Member("span", citation.Span);
        json.Member("title", citation.Title);
        json.Member("url", citation.Url);
        json.Member("wording", citation.Wording);
        json.EndObject();
    }

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
