using Attest.Publishing;
using Attest.Questions;

namespace Attest.App.Publishing.Live;

/// <summary>Puts what a question over all States found into the language of the page.</summary>
internal sealed class SayAnswers(InterfaceTexts texts, Words words)
{
    // Said in one breath as “no information”, then told apart.
    private static readonly Knowing[] Unanswered = [Knowing.NotKnownTo, Knowing.NoInformation, Knowing.Refused, Knowing.AskedNoReply, Knowing.NotAsked];
    private static readonly Knowing[] Answered = [Knowing.Yes, Knowing.No, Knowing.Said, Knowing.Disagreement, Knowing.NotApplicable];

    /// <summary>All answers with their denominator: “of 197 States: 23 with a report held: 16 yes, 7 no information (3 asked, no reply); 174 not held”.</summary>
    public string Summary(Answers answers)
    {
        var parts = Answered.Where(knowing => answers.Count(knowing) > 0 || IsAsked(answers.Question, knowing)).Select(knowing => Counted(answers, knowing)).Append(NoInformation(answers)).Where(part => part.Length > 0);
        return answers.Held == 0
            ? texts.Of("of {0} States: {1} with a report held; {2} not held", answers.States, 0, answers.Count(Knowing.NotHeld))
            : texts.Of("of {0} States: {1} with a report held: {2}; {3} not held", answers.States, answers.Held, string.Join(texts[", "], parts), answers.Count(Knowing.NotHeld));
    }

    /// <summary>A number with its bounds: “at least 5,757”, “between 242 and 1,239”, “about 40”, “7”.</summary>
    public string Interval(Interval figure)
    {
        var lower = decimal.Round(figure.Lower, 4);
        return figure.Upper switch
        {
            null => figure.IsApproximate ? texts.Of("at least about {0}", lower) : texts.Of("at least {0}", lower),
            { } upper when upper == figure.Lower => figure.IsApproximate ? texts.Of("about {0}", lower) : texts.Number(lower),
            { } upper => figure.IsApproximate ? texts.Of("between about {0} and {1}", lower, decimal.Round(upper, 4)) : texts.Of("between {0} and {1}", lower, decimal.Round(upper, 4)),
        };
    }

    /// <summary>What followed a promise: “acceded 9 January 2012”.</summary>
    public string Followed(Promise promise) => string.Join(texts["; "], promise.Followed.Select(followed =>
    {
        string what = words["followed", followed.What.Replace(' ', '_')];
        return followed.Day is { } day ? texts.Of("{0} {1}", what, texts.Dates.OfEdtf(day.Text)) : what;
    }));

    private static bool IsAsked(Question question, Knowing knowing) => question.Value is null ? knowing == Knowing.Said : knowing is Knowing.Yes or Knowing.No;

    private string NoInformation(Answers answers)
    {
        int all = Unanswered.Sum(answers.Count);
        string[] apart = [.. Unanswered.Where(knowing => knowing != Knowing.NoInformation && answers.Count(knowing) > 0).Select(knowing => Counted(answers, knowing))];
        return all == 0 ? "" : apart.Length == 0 ? texts.Of("{0} no information", all) : texts.Of("{0} no information ({1})", all, string.Join(texts["; "], apart));
    }

    private string Counted(Answers answers, Knowing knowing) => texts.Of("{0} {1}", answers.Count(knowing), words.Of("knowing_short", knowing));
}
