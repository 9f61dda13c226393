namespace Attest.Registers;

/// <summary>A meeting held under a treaty or on the way to it.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Code">Its code within the treaty: <c>MSP1</c>, <c>RC2-1</c>, <c>Oslo-1997</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of meeting it was.</param>
/// <param name="Place">Where it was held.</param>
/// <param name="Host">The jurisdiction where it was held.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
/// <param name="Origin">Where this row comes from; most rows are not verified.</param>
public sealed record Meeting(TreatyCode Treaty, string Code, string Name, MeetingKind Kind, string Place, JurisdictionCode Host, DateOnly Start, DateOnly End, RowOrigin Origin)
{
    internal static Meeting Read(RegisterRow row)
    {
        var meeting = new Meeting(row.Treaty("treaty"), row.Required("code"), row.Required("name"), row.Word<MeetingKind>("kind"), row.Required("place"), row.Code("host"),
            row.Date("start"), row.Date("end"), row.Origin());
        return meeting.End < meeting.Start ? throw new FormatException("end is before start") : meeting;
    }
}
