using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Attest.Publishing.Linked;
using Attest.Questions.Data;

namespace Attest.Publishing.Pages;

/// <summary>A page of the site as plain data: the same record is written as HTML by one component and as JSON at the address with <c>.json</c> after it.</summary>
public abstract record Page
{
    /// <summary>The stable address from the root of the site, without a query.</summary>
    [JsonPropertyOrder(-6)]
    public required string Address { get; init; }

    /// <summary>The title, without the name of the site.</summary>
    [JsonPropertyOrder(-5)]
    public required string Title { get; init; }

    /// <summary>What the page holds, in one sentence.</summary>
    [JsonPropertyOrder(-4)]
    public required string Description { get; init; }

    /// <summary>The language of the interface, ISO 639-1.</summary>
    [JsonPropertyOrder(-3)]
    public string Language { get; init; } = "en";

    /// <summary>What every showing of this page must say (“demonstration text …”), or null.</summary>
    [JsonPropertyOrder(-2)]
    public string? Notice { get; init; }

    /// <summary>What the page names, for bibliographies, in each format; empty where there is nothing to cite.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<CiteLink> Cite { get; init; } = [];

    /// <summary>The same as COinS, which the connectors of reference managers find on a page.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Coins { get; init; } = [];

    /// <summary>Other forms of what the page shows, each for its own programs; empty where there are none.</summary>
    [JsonIgnore]
    public IReadOnlyList<CiteLink> Alternates { get; init; } = [];

    /// <summary>Describes what the page is about as linked data, where that is more than its record tells; null where it is not.</summary>
    [JsonIgnore]
    public Func<LinkedTerms, JsonObject>? Describes { get; init; }

    /// <summary>The whole address of the picture that announces the page elsewhere (Open Graph), or null where it has none.</summary>
    [JsonIgnore]
    public string? Image { get; init; }

    /// <summary>Makes what the page shows as a table of data; null where it shows none. Most readers ask for the page alone.</summary>
    [JsonIgnore]
    public Func<DataTable>? Data { get; init; }

    /// <summary>The table as CSV, or null.</summary>
    [JsonIgnore]
    public string? CsvAddress => Data is null ? null : $"{Address}.csv{Narrowing}";

    /// <summary>Where it is said what the columns of the table mean (Data Package); null where there is no table, or the codebook says it.</summary>
    [JsonIgnore]
    public string? TablePackage { get; init; }

    /// <summary>The same page as JSON.</summary>
    [JsonIgnore]
    public string JsonAddress => $"{(Address == "/" ? "/index" : Address)}.json{Narrowing}";

    /// <summary>What narrows the page beyond its address, with its question mark; empty for the page as it stands.</summary>
    [JsonIgnore]
    public string Narrowing { get; init; } = "";
}
