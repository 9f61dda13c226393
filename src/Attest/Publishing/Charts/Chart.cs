using System.Text.Json.Serialization;

namespace Attest.Publishing.Charts;

/// <summary>A picture as plain data, its words in the language of the page: the same record is drawn within a page and as a file of its own.</summary>
public abstract record Chart
{
    /// <summary>Its address without an ending: <c>.svg</c> and <c>.png</c> are the picture alone.</summary>
    public required string Address { get; init; }

    /// <summary>What narrows it beyond its address, with its question mark; empty for the picture as it stands.</summary>
    [JsonIgnore]
    public string Narrowing { get; init; } = "";

    /// <summary>What it shows.</summary>
    public required string Title { get; init; }

    /// <summary>What can be seen in it, for who cannot see it, with denominator and date.</summary>
    public required string Description { get; init; }

    /// <summary>Whether there is a picture of points too, which takes a tool to draw.</summary>
    public bool HasPng { get; init; }

    /// <summary>The same in figures, said beside the picture.</summary>
    [JsonIgnore]
    public ChartTable Table { get; init; } = new([], []);

    /// <summary>What the names of its parts begin with; no other picture of a page has it.</summary>
    [JsonIgnore]
    public string Id => Address.TrimStart('/').Replace('/', '-');
}
