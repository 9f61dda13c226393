using Attest.Registers;

namespace Attest.Treaties;

/// <summary>Something dated that happened between a jurisdiction and a treaty, with what it rests on. Everything said about status and obligations follows from these.</summary>
public sealed record TreatyEvent
{
    /// <summary>Whose act it is, or whom it concerns.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The treaty.</summary>
    public required TreatyCode Treaty { get; init; }

    /// <summary>What happened.</summary>
    public required TreatyEventKind Kind { get; init; }

    /// <summary>When, as precisely as it is known; null when it is not held.</summary>
    public required EdtfDate? Day { get; init; }

    /// <summary>What it rests on, in a form that only who made the event needs to understand: <c>participation.csv:12</c>, <c>statement:…</c>.</summary>
    public required string Evidence { get; init; }

    /// <summary>Who says so.</summary>
    public string Source { get; init; } = "";

    /// <summary>How far it is to be trusted.</summary>
    public Confidence Confidence { get; init; } = Confidence.Unknown;

    /// <summary>The day it was learned; null where the bundled registers have it.</summary>
    public DateOnly? LearnedOn { get; init; }

    /// <summary>The article it concerns; empty for membership.</summary>
    public string Article { get; init; } = "";

    /// <summary>For an extension: its number among those of the State and article.</summary>
    public int Number { get; init; }

    /// <summary>For an extension: until when; null when not held.</summary>
    public EdtfDate? Until { get; init; }

    /// <summary>For a report: which it is; null otherwise.</summary>
    public ReportKind? Report { get; init; }

    /// <summary>For a report: the calendar year it covers; null for an initial one.</summary>
    public int? Covers { get; init; }

    /// <summary>The meeting at which it happened, by its code; empty when not held.</summary>
    public string At { get; init; } = "";

    /// <summary>Who did it, where that is not the jurisdiction; empty otherwise.</summary>
    public string By { get; init; } = "";

    /// <summary>What else is known, in words.</summary>
    public string Note { get; init; } = "";

    /// <summary>The register row it was made from; null when it was made from something else.</summary>
    public RowOrigin? Origin { get; init; }

    /// <summary>The day when it is known exactly, and otherwise that it happened on a day not held.</summary>
    public ActDay Act => Day is { Earliest: { } day } && day == Day.Latest ? ActDay.On(day) : ActDay.Unknown;

    /// <summary>When it was, in words: “on 2005-03-21”, “in 2003-07”, “by 2023-09-12”, “on a day not held”.</summary>
    public string When => Day switch
    {
        null => "on a day not held",
        { Earliest: null, Latest: { } latest } => $"by {latest:yyyy-MM-dd}",
        { Latest: null, Earliest: { } earliest } => $"not before {earliest:yyyy-MM-dd}",
        { IsInterval: true } => $"between {Day.Text.Replace("/", " and ", StringComparison.Ordinal)}",
        _ => $"{(Day.Earliest == Day.Latest ? "on" : "in")} {Day.Text}",
    };

    /// <summary>Whether it surely had happened by the end of the day.</summary>
    public bool IsBy(DateOnly on) => Day?.Latest <= on;
}
