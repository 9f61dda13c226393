using System.Globalization;
using Attest.Questions;
using Attest.Statements;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Questions;

/// <summary>The specification kind <c>ask</c>: a question (<c>production current on 2004-01-01 as of 2004</c>), then pages in a line each; out come the answers and their denominator.</summary>
internal static class AskSpec
{
    public static string Explain(string input)
    {
        var lines = input.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return QuestionBase.Ask(lines[1..], store =>
        {
            var answers = new AnswerQuestion(ReadingFixture.Registers, store, QuestionBase.Table).Answer(Question(lines[0].Split(' ')));
            return string.Join('\n', answers.All.Where(answer => answer.Knowing != Knowing.NotHeld).Select(Describe).Append(answers.ToString()));
        });
    }

    private static Question Question(string[] words)
    {
        var on = Array.IndexOf(words, "on");
        var asOf = Array.IndexOf(words, "of");
        StatementValue? value = words.Length > 1 && Vocabulary.TryParse<StatementValue>(words[1], out var asked) ? asked : null;
        return new Question(QuestionBase.Kind(words[0]), value)
        {
            On = on < 0 ? null : DateOnly.Parse(words[on + 1], CultureInfo.InvariantCulture),
            AsOf = asOf < 0 ? null : int.Parse(words[asOf + 1], CultureInfo.InvariantCulture),
        };
    }

    private static string Describe(Answer answer)
    {
        var why = answer.Hedge is { } hedge ? FormattableString.Invariant($" ({string.Join(", ", answer.Values.Select(Vocabulary.Word))}, {Vocabulary.Word(hedge)}, {answer.Edition})") : "";
        return $"{answer.Jurisdiction} {Vocabulary.Word(answer.Knowing)}{why}";
    }
}
