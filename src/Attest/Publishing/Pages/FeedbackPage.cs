using System.Text.Json.Serialization;

namespace Attest.Publishing.Pages;

/// <summary>The form by which a reader says something on a statement to the editors. What was said before stands on no public page.</summary>
public sealed record FeedbackPage : Page
{
    /// <summary>The statement, with its place on the evidence page.</summary>
    public required PageLink Statement { get; init; }

    /// <summary>Its words in the report.</summary>
    public required string Wording { get; init; }

    /// <summary>The report.</summary>
    public required PageLink Report { get; init; }

    /// <summary>Whether words have just been kept.</summary>
    public bool IsSent { get; init; }

    /// <summary>What is wrong with what was sent; nothing of it was kept.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>What was sent and could not be taken, by field, for the form alone.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>();
}
