using System.Text.Json.Serialization;

namespace Attest.Publishing.Pages;

/// <summary>The form by which publications are ordered.</summary>
public sealed record OrderPage : Page
{
    /// <summary>What can be ordered; empty where nothing can.</summary>
    public required IReadOnlyList<Publication> Publications { get; init; }

    /// <summary>Whether an order has just been kept.</summary>
    public bool IsSent { get; init; }

    /// <summary>What is wrong with what was sent; nothing of it was kept.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What was sent and could not be taken, by field, for the form alone.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>();

    /// <summary>Something that can be ordered.</summary>
    /// <param name="Code">Its word in the list of orders.</param>
    /// <param name="Title">What it is.</param>
    public sealed record Publication(string Code, string Title);
}
