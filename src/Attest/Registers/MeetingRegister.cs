using System.Text.RegularExpressions;

namespace Attest.Registers;

/// <summary>Meetings of States Parties, review conferences and the meetings that led to the treaties.</summary>
public sealed partial class MeetingRegister
{
    internal MeetingRegister(IReadOnlyList<Meeting> all) => All = all;

    /// <summary>All meetings, by treaty and day.</summary>
    public IReadOnlyList<Meeting> All { get; }

    /// <summary>All meetings under a treaty, by day.</summary>
    public IEnumerable<Meeting> Of(TreatyCode treaty) => All.Where(meeting => meeting.Treaty == treaty);

    /// <summary>The meeting of a code, written either way round ("MSP5", "5MSP"); null when the register does not hold it.</summary>
    public Meeting? Find(TreatyCode treaty, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        string normal = NumberFirst().Replace(code, "$2$1");
        return All.FirstOrDefault(meeting => meeting.Treaty == treaty && string.Equals(meeting.Code, normal, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^(\d+)(MSP|RC)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberFirst();
}
