namespace Attest.Publishing.Pages.Workbench;

/// <summary>What authorities were asked on the States and themes of the one who looks, what waits for an answer first, and the form that keeps a request.</summary>
public sealed record RequestsPage : OfficePage
{
    /// <summary>The requests, those that want something done first.</summary>
    public required IReadOnlyList<Row> Requests { get; init; }

    /// <summary>The State that the list is narrowed to; null for every one.</summary>
    public required string? About { get; init; }

    /// <summary>The States that the person may keep a request on.</summary>
    public required IReadOnlyList<InviteForm.Choice> States { get; init; }

    /// <summary>By which ways something is asked.</summary>
    public required IReadOnlyList<InviteForm.Choice> Channels { get; init; }

    /// <summary>What was sent and could not be taken, by the names of the form's fields.</summary>
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>();

    /// <summary>A request.</summary>
    /// <param name="Request">The authority, and the address of its page.</param>
    /// <param name="State">The State or area that it is about.</param>
    /// <param name="SentOn">The day of sending.</param>
    /// <param name="DueOn">Until when an answer was asked for.</param>
    /// <param name="Standing">How it stands, in words.</param>
    /// <param name="Mark">How that is marked: <c>ok</c>, <c>bad</c> or nothing.</param>
    public sealed record Row(PageLink Request, string State, DateOnly SentOn, DateOnly DueOn, string Standing, string Mark);
}
