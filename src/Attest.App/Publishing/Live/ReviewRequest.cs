using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>What of the review queue is asked for, and what a form that was not taken had in it.</summary>
internal sealed record ReviewRequest
{
    /// <summary>The name under which rulings are recorded.</summary>
    public required string By { get; init; }

    public int Position { get; init; }

    public JurisdictionCode? State { get; init; }

    public int? Edition { get; init; }

    /// <summary>What was ruled last.</summary>
    public Ruling? Done { get; init; }

    public string? Problem { get; init; }

    public StatementDraft? Correction { get; init; }

    public StatementDraft? Missed { get; init; }

    public string? MissedWords { get; init; }

    /// <summary>The form to open.</summary>
    public string? Open { get; init; }

    /// <summary>Reads the query or the form of the queue.</summary>
    public static ReviewRequest Of(Func<string, string> field, string editor) => new()
    {
        By = field("by").Trim() is { Length: > 0 and <= Judgement.LongestName } by ? by : editor,
        Position = int.TryParse(field("at"), NumberStyles.None, CultureInfo.InvariantCulture, out int at) ? at : 0,
        State = JurisdictionCode.TryParse(field("state"), out var state) ? state : null,
        Edition = int.TryParse(field("edition"), NumberStyles.None, CultureInfo.InvariantCulture, out int edition) ? edition : null,
        Done = Vocabulary.TryParse<Ruling>(field("done"), out var done) ? done : null,
    };

    /// <summary>The address of a place of the same queue.</summary>
    public string At(int position, Ruling? done = null)
    {
        (string Name, string? Value)[] fields =
        [
            ("by", By), ("at", position == 0 ? null : position.ToString(CultureInfo.InvariantCulture)), ("state", State?.Value), ("edition", Edition?.ToString(CultureInfo.InvariantCulture)),
            ("done", done is { } ruling ? Vocabulary.Word(ruling) : null),
        ];
        return "/review?" + string.Join('&', fields.Where(field => field.Value is not null).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value!)}"));
    }
}
