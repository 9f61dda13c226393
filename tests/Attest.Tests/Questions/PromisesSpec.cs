using Attest.Questions;
using Attest.Questions.Data;
using Attest.Statements;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Questions;

/// <summary>The specification kind <c>promises</c>: pages in a line each; out comes what was promised, as told, and what followed.</summary>
internal static class PromisesSpec
{
    public static string Explain(string input) => QuestionBase.Ask(
        input.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        store => string.Join('\n', new FindPromises(ReadingFixture.Registers, store).All().Select(Describe)) is { Length: > 0 } told ? told : "nothing");

    private static string Describe(Promise promise) => FormattableString.Invariant(
        $"{promise.Jurisdiction} {Vocabulary.Word(promise.Kind)} {promise.Instrument}: {string.Join(", ", promise.Said.Select(said => $"{said.Aim?.Text ?? "no date"} ({said.Edition})"))}: {Vocabulary.Word(promise.Outcome)}{string.Concat(promise.Followed.Select(followed => "; " + QuestionTables.Said(followed)))}");
}
