namespace Attest.Publishing.Pages.Workbench;

/// <summary>What a duty is chosen from, and what was chosen.</summary>
/// <param name="Roles">The roles, by word.</param>
/// <param name="States">The States and areas, by code.</param>
public sealed record InviteForm(IReadOnlyList<InviteForm.Choice> Roles, IReadOnlyList<InviteForm.Choice> States)
{
    /// <summary>What was typed and could not be taken.</summary>
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>();

    /// <summary>One of several.</summary>
    /// <param name="Value">What the form sends.</param>
    /// <param name="Text">What is shown.</param>
    public sealed record Choice(string Value, string Text);
}
