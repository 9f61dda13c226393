using System.Text.Json.Nodes;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the reference of the addresses for programs from the OpenAPI document.</summary>
internal sealed class BuildApiPage(LiveBase live, JsonObject document)
{
    public ApiPage Build() => new()
    {
        Address = "/api",
        Title = live.Texts["For programs"],
        Description = live.Texts["Every page of the site as data: addresses, what they answer, errors and limits."],
        DescriptionAddress = ApiAddresses.Description,
        Operations = [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => Operation(path.Key, operation.Key, operation.Value!.AsObject())))],
    };

    private ApiPage.Operation Operation(string pattern, string method, JsonObject operation)
    {
        var answer = operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>().Split('/')[^1];
        var parameters = operation["parameters"]?.AsArray().Select(each => each!.AsObject()) ?? [];
        return new(
            method.ToUpperInvariant(), ApiAddresses.Root + pattern, operation["summary"]!.GetValue<string>(),
            [.. parameters.Select(each => new ApiPage.Parameter(each["name"]!.GetValue<string>(), each["in"]!.GetValue<string>(), each["description"]!.GetValue<string>()))],
            [.. document["components"]!["schemas"]![answer]!["properties"]!.AsObject().Select(each => each.Key)]);
    }
}
