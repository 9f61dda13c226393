namespace Attest.Publishing.Pages.Workbench;

/// <summary>An entry of the office's log in words.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who did it: a pseudonym, or that it was whoever has the machine.</param>
/// <param name="About">To whom or what.</param>
/// <param name="Act">What was done.</param>
/// <param name="Detail">What exactly; may be empty.</param>
public sealed record LogEntry(DateTimeOffset At, string By, string About, string Act, string Detail);
