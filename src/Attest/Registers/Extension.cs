namespace Attest.Registers;

/// <summary>More time that a State asked for under an article, and what it was given.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Jurisdiction">The State.</param>
/// <param name="Article">The article whose deadline it is.</param>
/// <param name="Number">Its number among those of this State and article, from 1.</param>
/// <param name="Requested">When it was asked for; null when not held.</param>
/// <param name="RequestedUntil">Until when it was asked for; null when not held.</param>
/// <param name="GrantedAt">The code of the meeting that granted it; empty when not held.</param>
/// <param name="Granted">When it was granted; null when only the meeting, or nothing, is held.</param>
/// <param name="GrantedUntil">The new deadline; null when whether it was granted is not held.</param>
/// <param name="Length">How long it is, in the words of the source.</param>
/// <param name="Conditions">Conditions and requests made with it; empty when none are held.</param>
/// <param name="Origin">Where this row comes from.</param>
public sealed record Extension(
    TreatyCode Treaty, JurisdictionCode Jurisdiction, string Article, int Number, EdtfDate? Requested, EdtfDate? RequestedUntil,
    string GrantedAt, EdtfDate? Granted, DateOnly? GrantedUntil, string Length, string Conditions, RowOrigin Origin)
{
    internal static Extension Read(RegisterRow row, MeetingRegister meetings)
    {
        Extension extension = new(row.Treaty("treaty"), row.Code("jurisdiction"), row.Required("article"), row.Number("number"), row.OptionalEdtf("requested"), row.OptionalEdtf("requested_until"),
            row.Text("granted_at"), row.OptionalEdtf("granted"), row.OptionalDate("granted_until"), row.Text("length"), row.Text("conditions"), row.Origin());
        if (extension.GrantedAt.Length > 0 && meetings.Find(extension.Treaty, extension.GrantedAt) is null)
            throw new FormatException($"granted_at “{extension.GrantedAt}” is not a meeting of {extension.Treaty} in meetings.csv");
        return extension.RequestedUntil is null && extension.GrantedUntil is null ? throw new FormatException("neither requested_until nor granted_until: one of them is needed") : extension;
    }
}
