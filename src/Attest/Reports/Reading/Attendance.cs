using Attest.Registers;

namespace Attest.Reports.Reading;

/// <summary>That the page’s State attended, missed, hosted or endorsed a meeting.</summary>
/// <param name="Act">Which: attend, observe, absent, host, endorse, not_endorse or not_active.</param>
/// <param name="Cue">The phrase that says it.</param>
/// <param name="Meeting">The vocabulary's code of the meeting.</param>
/// <param name="Date">When; null when not said.</param>
internal sealed record Attendance(string Act, Cue<string> Cue, string Meeting, EdtfDate? Date);
