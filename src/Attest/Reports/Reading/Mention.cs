using Attest.Registers;

namespace Attest.Reports.Reading;

// The closed set of things a sentence can name stands together; each reader asks for the ones it needs.

/// <summary>Something a sentence names, at tokens [First, End).</summary>
internal abstract record Mention(int First, int End);

/// <summary>A State or area: the page's own (<see cref="IsSelf"/>), or another by its code; a code is null for the page's State when no register holds it.</summary>
internal sealed record StateMention(int First, int End, string? Code, bool IsSelf) : Mention(First, End);

/// <summary>An actor that is no State: <c>NSAG</c>, <c>NGO</c>, <c>UN</c>.</summary>
internal sealed record ActorMention(int First, int End, string Actor) : Mention(First, End);

/// <summary>A treaty or protocol by the vocabulary's code; null when the words only point back (“the treaty”).</summary>
internal sealed record TreatyMention(int First, int End, string? Treaty) : Mention(First, End);

/// <summary>The Conference on Disarmament.</summary>
internal sealed record DisarmamentMention(int First, int End) : Mention(First, End);

/// <summary>A meeting by the vocabulary's code (<c>MSP3</c>, <c>ISC</c>, <c>regional:Amman</c>); null when the words only point back or name meetings in general.</summary>
internal sealed record MeetingMention(int First, int End, string? Meeting) : Mention(First, End)
{
    /// <summary>What the code of a meeting begins with that is held under the Convention on Conventional Weapons; the convention or protocol follows.</summary>
    public const string UnderCcw = "ccw:";
}

/// <summary>A General Assembly resolution: its number (<c>57/74</c>), or null when it is told by year, or only pointed back to.</summary>
internal sealed record ResolutionMention(int First, int End, string? Number) : Mention(First, End);

/// <summary>A transparency report under Article 7.</summary>
internal sealed record TransparencyReportMention(int First, int End) : Mention(First, End);

/// <summary>A date as precise as said, and how the words relate to it. Dates joined by “and” or commas share a <see cref="Group"/>.</summary>
internal sealed record DateMention(int First, int End, EdtfDate Date, DateRelation Relation, int Group) : Mention(First, End);

/// <summary>A title whose words are nobody's statement: “Landmine Monitor Report 1999”.</summary>
internal sealed record TitleMention(int First, int End) : Mention(First, End);
