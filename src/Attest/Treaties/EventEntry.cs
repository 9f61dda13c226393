using Attest.Registers;

namespace Attest.Treaties;

/// <summary>An event as a person or a program enters it. Days are texts as registers write them; what is wrong with them the registers' own check says.</summary>
public sealed record EventEntry
{
    /// <summary>Whose act it is, or whom it concerns.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The treaty.</summary>
    public required TreatyCode Treaty { get; init; }

    /// <summary>What happened.</summary>
    public required TreatyEventKind Kind { get; init; }

    /// <summary>When: a date as precise as it is known, or <c>unknown</c>.</summary>
    public required string Day { get; init; }

    /// <summary>Who says so.</summary>
    public required string Source { get; init; }

    /// <summary>The day it was learned.</summary>
    public required DateOnly LearnedOn { get; init; }

    /// <summary>How far it is to be trusted.</summary>
    public Confidence Confidence { get; init; } = Confidence.Medium;

    /// <summary>Who did it, where that is not the jurisdiction.</summary>
    public string By { get; init; } = "";

    /// <summary>The day of the event of this kind that is replaced; empty for a new event.</summary>
    public string Corrects { get; init; } = "";

    /// <summary>For an extension or a completion: the article.</summary>
    public string Article { get; init; } = "";

    /// <summary>For an extension: until when.</summary>
    public string Until { get; init; } = "";

    /// <summary>For an extension or a completion: the meeting.</summary>
    public string At { get; init; } = "";

    /// <summary>For an annual report: the calendar year it covers.</summary>
    public string Covers { get; init; } = "";

    /// <summary>What else is known, in words.</summary>
    public string Note { get; init; } = "";
}
