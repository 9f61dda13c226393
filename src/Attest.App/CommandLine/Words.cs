using System.Globalization;
using System.Text.Json;

namespace Attest.App.CommandLine;

/// <summary>How figures and words of code are said to people, the same in every verb.</summary>
internal static class Words
{
    /// <summary><c>StateParty</c> as “state party”.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => Snake(member).Replace('_', ' ');

    /// <summary><c>StateParty</c> as <c>state_party</c>, its word in data.</summary>
    public static string Snake<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());

    /// <summary>“1 page”, “2 pages”, “1,204 pages”.</summary>
    public static string Count(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>“1,204”.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>“1999-03-01”, or a dash.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>A message of the framework with the full stop that it may lack.</summary>
    public static string Sentence(string message) => message.TrimEnd() is var text && text.EndsWith('.') ? text : text + ".";
}
