using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>Makes the OpenAPI 3.1 document of the addresses for programs; what they answer is described by the records themselves.</summary>
internal static class DescribeApi
{
    private const string Problem = "Problem";

    /// <summary>The document, for a site of this name whose data may be used on these terms.</summary>
    public static JsonObject Document(string name, string licence, string licenceAddress)
    {
        PageJson.Options.MakeReadOnly(populateMissingResolver: true);
        JsonObject schemas = new() { [Problem] = ProblemSchema() };
        foreach (var type in ApiOperations.All.Select(operation => operation.Answer).Distinct())
            schemas[type.Name] = SchemaOf(type);
        JsonObject paths = [];
        foreach (var operation in ApiOperations.All)
            paths[operation.Pattern] = new JsonObject { ["get"] = Get(operation) };
        paths["/check"]!["post"] = Check();
        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = name,
                ["version"] = "1",
                ["summary"] = "Every page of the site as data.",
                ["description"] = "One rule: /api/v1 before the address of a page is the data of that page. Addresses in answers are those of pages. Unknown is null and never left out.",
                ["license"] = new JsonObject { ["name"] = licence, ["url"] = licenceAddress },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = ApiAddresses.Root }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    /// <summary>The JSON Schema of a record of a page.</summary>
    public static JsonNode SchemaOf(Type type)
    {
        var at = $"#/components/schemas/{type.Name}";
        var schema = PageJson.Options.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = TellUnknownItems });
        Rebase(schema, at);
        return schema;
    }

    // A list may hold null for what is not known; its type tells, which the schema of a type alone cannot.
    private static JsonNode TellUnknownItems(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property && schema is JsonObject list && list["items"] is JsonObject item && item["type"] is JsonValue type
            && new NullabilityInfoContext().Create(property) is { GenericTypeArguments: [{ ReadState: NullabilityState.Nullable }] })
            item["type"] = new JsonArray(type.DeepClone(), "null");
        return schema;
    }

    // References of the schema are to its own root, which is not that of the document.
    private static void Rebase(JsonNode? node, string at)
    {
        if (node is JsonObject members)
            foreach (var (name, value) in members.ToArray())
                if (name == "$ref" && value?.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is ['#', .. var rest])
                    members[name] = at + rest;
                else
                    Rebase(value, at);
        else if (node is JsonArray items)
            foreach (var item in items)
                Rebase(item, at);
    }

    private static JsonObject Get(ApiOperation operation)
    {
        JsonArray parameters = [];
        foreach (var part in operation.Parts)
            parameters.Add(Parameter(part, part, "path"));
        foreach (var field in operation.Query)
            parameters.Add(Parameter(field, ApiOperations.FieldOf(field), "query"));
        return new()
        {
            ["summary"] = operation.Summary,
            ["operationId"] = "get" + string.Concat(operation.Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => "_" + part.Trim('{', '}'))),
            ["parameters"] = parameters,
            ["responses"] = Responses(operation.Answer, operation.Parts.Any() || operation.Query.Length > 0, operation.Pattern == "/search"),
        };
    }

    private static JsonObject Check()
    {
        JsonObject fields() => new()
        {
            ["text"] = new JsonObject { ["type"] = "string", ["description"] = "The text, in English." },
            ["state"] = new JsonObject { ["type"] = "string", ["description"] = "Code of the State it is about; told from the text where left out." },
            ["on"] = new JsonObject { ["type"] = "string", ["format"] = "date", ["description"] = "The day to judge on; today where left out." },
        };
        var form = fields();
        form["file"] = new JsonObject { ["type"] = "string", ["format"] = "binary", ["description"] = "A Word, PDF, text, HTML or Markdown file, in place of the text." };
        var responses = Responses(typeof(CheckPage), isMissing: false, isLimited: true);
        foreach (var (status, words) in new[] { ("400", "There is no text, or a field is not understood."), ("413", "The text is longer than is taken."), ("415", "The body is none of the three forms.") })
            responses[status] = ProblemResponse(words);
        return new()
        {
            ["summary"] = "A text, sentence by sentence, beside what is known. Nothing of it is stored or logged.",
            ["operationId"] = "post_check",
            ["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = new JsonObject
                {
                    ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = fields(), ["required"] = new JsonArray("text") } },
                    ["multipart/form-data"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "object", ["properties"] = form } },
                    ["text/plain"] = new JsonObject { ["schema"] = new JsonObject { ["type"] = "string" } },
                },
            },
            ["responses"] = responses,
        };
    }

    private static JsonObject Parameter(string parameter, string name, string place)
    {
        var known = ApiOperations.Parameters[parameter];
        JsonObject one = known.IsNumber ? new() { ["type"] = "integer", ["minimum"] = 1 } : new() { ["type"] = "string" };
        return new()
        {
            ["name"] = name,
            ["in"] = place,
            ["required"] = place == "path",
            ["description"] = known.Meaning,
            ["schema"] = known.IsRepeated && place == "query" ? new JsonObject { ["type"] = "array", ["items"] = one } : one,
            ["example"] = known.IsRepeated && place == "query" ? new JsonArray(known.Example) : known.IsNumber ? int.Parse(known.Example, System.Globalization.CultureInfo.InvariantCulture) : known.Example,
        };
    }

    private static JsonObject Responses(Type answer, bool isMissing, bool isLimited)
    {
        JsonObject responses = new()
        {
            ["200"] = new JsonObject
            {
                ["description"] = "The data of the page.",
                ["headers"] = new JsonObject
                {
                    ["ETag"] = new JsonObject { ["description"] = "Changes with the answer; sent back as If-None-Match it saves sending the same again.", ["schema"] = new JsonObject { ["type"] = "string" } },
                    ["Link"] = new JsonObject { ["description"] = "Of a list, the one before (prev) and the one after (next), RFC 8288.", ["schema"] = new JsonObject { ["type"] = "string" } },
                },
                ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{answer.Name}" } } },
            },
        };
        if (isMissing)
            responses["404"] = ProblemResponse("There is no such page; why, and what there is instead.");
        if (isLimited)
            responses["429"] = ProblemResponse("Too many from one client in a minute; Retry-After says how many seconds to wait.");
        responses["default"] = ProblemResponse("Any other error.");
        return responses;
    }

    private static JsonObject ProblemResponse(string words) => new()
    {
        ["description"] = words,
        ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{Problem}" } } },
    };

    // RFC 9457, with where to go instead.
    private static JsonObject ProblemSchema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["type"] = new JsonObject { ["type"] = "string" },
            ["title"] = new JsonObject { ["type"] = "string" },
            ["status"] = new JsonObject { ["type"] = "integer" },
            ["detail"] = new JsonObject { ["type"] = "string" },
            ["instance"] = new JsonObject { ["type"] = "string" },
            ["suggestions"] = new JsonObject { ["type"] = "array", ["items"] = SchemaOf(typeof(PageLink)) },
        },
        ["required"] = new JsonArray("type", "title", "status", "detail", "instance", "suggestions"),
    };
}
