using System.Globalization;

namespace Attest.Network.Requests;

/// <summary>Says silence as reports say it: whom was asked, when, how and how often, and that no answer had come by when. The reader reads it as <c>information_request: no_reply</c> (vocabulary §7).</summary>
public static class WriteSilence
{
    /// <summary>A sentence in English, for the text of the report. Through whom it was asked is protected, and not in it.</summary>
    public static string Of(KeptRequest kept, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var asked = kept.Asked;
        var again = kept.Reminders is { IsEmpty: false } reminders ? $" and again on {List([.. reminders.Select(Day)])}" : "";
        return $"The Monitor asked the {Named(asked.Authority)} for information {By(asked.Channel)} on {Day(asked.SentOn)}{again}. As of {Day(asOf)}, it had not replied to the Monitor’s request.";
    }

    private static string Named(string authority) => authority.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? authority["the ".Length..] : authority;

    private static string By(RequestChannel channel) => channel switch
    {
        RequestChannel.Email => "by e-mail",
        RequestChannel.Fax => "by fax",
        RequestChannel.Telephone => "by telephone",
        RequestChannel.Meeting => "at a meeting",
        RequestChannel.Link => "by a link to the draft",
        _ => "by letter",
    };

    private static string List(string[] days) => days is [var one] ? one : $"{string.Join(", ", days[..^1])} and {days[^1]}";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
