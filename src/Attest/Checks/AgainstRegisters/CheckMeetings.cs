using System.Globalization;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Checks.AgainstRegisters;

/// <summary>The year and the place of a numbered meeting against the register of meetings.</summary>
internal sealed class CheckMeetings(MeetingRegister meetings) : ICheckPage
{
    private static readonly string[] Ends = ["Parties ", "Conference ", "MSP "];

    private static readonly string[] BeforePlace = ["in ", "at ", "("];

    private readonly string[] _places = [.. meetings.All.Select(meeting => meeting.Place).Where(place => place.Length > 0).Distinct()];

    public CheckCode Code { get; } = new("meeting-register", FindingSeverity.High, FindingSubject.Text, CheckScope.Registers, "The text has {0} for {1}; it was held in {2}, {3}.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var statements in page.Statements.Where(statement => statement is { Kind: StatementKind.Meeting, Instrument: not null }).GroupBy(statement => statement.Locator))
        {
            // Where a sentence tells of several meetings, which year and place belong to which is not certain.
            if (statements.Select(statement => statement.Instrument).Distinct().Count() != 1 || Held(statements.First().Instrument!) is not { } meeting)
                continue;
            var statement = statements.First();
            if ((OtherYear(statement, meeting) ?? OtherPlace(statement, meeting)) is { } said)
                yield return Code.On(page, $"{meeting.Code} {said}", [page.Place(statement), FindingPlace.Said($"meetings {meeting.Treaty} {meeting.Code}", $"{meeting.Name}, {meeting.Place}, {Saying.Day(meeting.Start)} to {Saying.Day(meeting.End)}")],
                    said, meeting.Name, meeting.Place, meeting.Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture));
        }
    }

    private Meeting? Held(string instrument) => instrument.StartsWith("CCM ", StringComparison.Ordinal) ? meetings.Find(TreatyCode.Ccm, instrument[4..]) : meetings.Find(TreatyCode.Mbt, instrument);

    private static string? OtherYear(Statement statement, Meeting meeting) =>
        statement.Date is { IsInterval: false, Earliest: { } first, Latest: { } last } date && (last.Year < meeting.Start.Year || first.Year > meeting.End.Year) ? date.Text : null;

    // Right behind the name of the meeting: “the Third Review Conference in Maputo”.
    private string? OtherPlace(Statement statement, Meeting meeting) => statement.Wording.Contains(meeting.Place, StringComparison.Ordinal)
        ? null
        : _places.FirstOrDefault(place => Array.Exists(Ends, end => Array.Exists(BeforePlace, before => statement.Wording.Contains($"{end}{before}{place}", StringComparison.Ordinal))));
}
