using System.Collections.Immutable;
using System.Globalization;

namespace Attest.Questions;

/// <summary>The answers of all States to a question, with their denominator.</summary>
/// <param name="Question">The question.</param>
/// <param name="All">One answer for every State, in the order of their codes.</param>
public sealed record Answers(Question Question, ImmutableArray<Answer> All)
{
    // Said in one breath as “no information”, then told apart.
    private static readonly Knowing[] Unanswered = [Knowing.NotKnownTo, Knowing.NoInformation, Knowing.Refused, Knowing.AskedNoReply, Knowing.NotAsked];

    /// <summary>How many States were asked about: the denominator.</summary>
    public int States => All.Length;

    /// <summary>How many of them this base holds a report on.</summary>
    public int Held => States - Count(Knowing.NotHeld);

    /// <summary>How many answers are of a kind.</summary>
    public int Count(Knowing knowing) => All.Count(answer => answer.Knowing == knowing);

    /// <summary>In words: “of 197 States: 23 with a report held: 16 yes, 2 no, 5 no information (3 asked, no reply); 174 not held”.</summary>
    public override string ToString()
    {
        var answered = new[] { Knowing.Yes, Knowing.No, Knowing.Said, Knowing.Disagreement, Knowing.NotApplicable }.Where(knowing => Count(knowing) > 0 || IsAsked(knowing)).Select(Counted);
        var parts = string.Join(", ", answered.Append(NoInformation()).Where(part => part.Length > 0));
        return string.Create(CultureInfo.InvariantCulture, $"of {States} States: {Held} with a report held{(Held > 0 ? ": " + parts : "")}; {Count(Knowing.NotHeld)} not held");
    }

    /// <summary>The words of a kind of knowing in a sentence.</summary>
    public static string Words(Knowing knowing) => knowing switch
    {
        Knowing.AskedNoReply => "asked, no reply",
        Knowing.NotKnownTo => "not known to",
        Knowing.NoInformation => "no information",
        Knowing.NotApplicable => "not applicable",
        Knowing.NotAsked => "not asked",
        Knowing.NotHeld => "not held",
        _ => knowing.ToString().ToLowerInvariant(),
    };

    private bool IsAsked(Knowing knowing) => Question.Value is null ? knowing == Knowing.Said : knowing is Knowing.Yes or Knowing.No;

    private string NoInformation()
    {
        var all = Unanswered.Sum(Count);
        var apart = Unanswered.Where(knowing => knowing != Knowing.NoInformation && Count(knowing) > 0).Select(Counted).ToArray();
        return all == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{all} no information{(apart.Length > 0 ? $" ({string.Join("; ", apart)})" : "")}");
    }

    private string Counted(Knowing knowing) => string.Create(CultureInfo.InvariantCulture, $"{Count(knowing)} {Words(knowing)}");
}
