using System.Text.RegularExpressions;

namespace Attest.Registers;

/// <summary>A resolution of the UN General Assembly that was put to a vote.</summary>
public sealed partial record Resolution
{
    /// <summary>Session and number, with the letter of a sub-resolution: <c>51/45S</c>.</summary>
    public required string Symbol { get; init; }

    /// <summary>The session of the General Assembly.</summary>
    public required int Session { get; init; }

    /// <summary>The day of the vote in plenary.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>What it is about.</summary>
    public required ResolutionTopic Topic { get; init; }

    /// <summary>What it is called, in our words.</summary>
    public required string Title { get; init; }

    /// <summary>The totals a publication prints; null when none independent of the roll call is held (<see cref="Totals"/> says which).</summary>
    public required VoteTotals? Published { get; init; }

    /// <summary>The totals counted from the roll call; null when no roll call is held.</summary>
    public required VoteTotals? Computed { get; init; }

    /// <summary>Votes of the roll call that are unknown; 0 when none or no roll call is held.</summary>
    public required int UnknownVotes { get; init; }

    /// <summary>Members of the United Nations on the day.</summary>
    public required int Members { get; init; }

    /// <summary>How the totals are known.</summary>
    public required TotalsStanding Totals { get; init; }

    /// <summary>Who publishes the totals.</summary>
    public required string TotalsSource { get; init; }

    /// <summary>Whether the single votes are held.</summary>
    public required RollCallStanding RollCall { get; init; }

    /// <summary>The record number in the UN Digital Library; empty when not held.</summary>
    public required string DigitalLibraryRecord { get; init; }

    /// <summary>The record of the plenary meeting, such as <c>A/51/PV.79</c>; empty when not held.</summary>
    public required string Meeting { get; init; }

    /// <summary>Where this row comes from; its source is that of the roll call.</summary>
    public required RowOrigin Origin { get; init; }

    /// <summary>The symbol as a part of an address: <c>51-45S</c>.</summary>
    public string Slug => Symbol.Replace('/', '-');

    internal string Number => Symbol.TrimEnd(UpperLetters);

    private static char[] UpperLetters { get; } = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    internal static Resolution Read(RegisterRow row)
    {
        string symbol = row.Required("resolution");
        int session = row.Number("session");
        if (!IsSymbol(symbol, row.Text("session")))
            throw new FormatException($"resolution “{symbol}” is not SESSION/NUMBER and letter of session {session}");
        return new()
        {
            Symbol = symbol,
            Session = session,
            Adopted = row.Date("adopted"),
            Topic = row.Word<ResolutionTopic>("topic"),
            Title = row.Required("title"),
            Published = ReadTotals(row, "published", "not_voting"),
            Computed = ReadTotals(row, "computed", "absent"),
            UnknownVotes = row.OptionalNumber("computed_unknown") ?? 0,
            Members = row.Number("members"),
            Totals = row.Word<TotalsStanding>("totals"),
            TotalsSource = row.Text("totals_source"),
            RollCall = row.Word<RollCallStanding>("roll_call"),
            DigitalLibraryRecord = row.Text("undl_record"),
            Meeting = row.Text("meeting"),
            Origin = row.Origin(),
        };
    }

    /// <summary>The symbol in any usual writing ("UNGA 51/45 S", "A/RES/51/45S", "51-45s") in the register's own; null when it is none.</summary>
    internal static string? Normalise(string text) =>
        LooseForm().Match(text) is { Success: true } form
            ? $"{form.Groups["session"].Value}/{form.Groups["number"].Value}{form.Groups["letter"].Value.ToUpperInvariant()}"
            : null;

    private static bool IsSymbol(string text, string session) =>
        text.StartsWith(session + "/", StringComparison.Ordinal)
        && text[(session.Length + 1)..].TrimEnd(UpperLetters) is { Length: > 0 } number && number.All(char.IsAsciiDigit)
        && session.Length + 1 + number.Length >= text.Length - 1;

    private static VoteTotals? ReadTotals(RegisterRow row, string whose, string notVoting) =>
        row.OptionalNumber($"{whose}_yes") is { } yes
            ? new(yes, row.Number($"{whose}_no"), row.Number($"{whose}_abstain"), row.OptionalNumber($"{whose}_{notVoting}"))
            : null;

    [GeneratedRegex(@"^\s*(?:UN\s*GA|A/RES/|Res(?:olution|\.)?)*\s*(?:Res(?:olution|\.)?)?\s*(?<session>\d+)\s*[/-]\s*(?<number>\d+)\s*[-‘“""]?\s*(?<letter>[A-Z]?)[”’""]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LooseForm();
}
