using Attest.Checks;
using Attest.Statements;
using Attest.Tests.Registers;

namespace Attest.Tests.Checks;

/// <summary>The specification kind <c>differences</c>: pages about a State with a line of hyphens between; out comes what they answer differently, and what kind of difference it is.</summary>
internal static class DifferencesSpec
{
    private const string Between = "\n-----\n";

    public static string Explain(string input) =>
        string.Join('\n', new CompareAnswers(BundledRegisters.Set).Among(input.TrimEnd('\n').Split(Between).Select((text, index) => CheckedPages.Text(text, $"page {index + 1}"))).Select(Line).DefaultIfEmpty("nothing"));

    internal static string Line(AnswerDifference difference) =>
        $"{Vocabulary.Word(difference.Kind)} at {difference.LaterPlace.Page} {difference.LaterPlace.Locator}, {difference.EarlierPlace.Page} {difference.EarlierPlace.Locator}: {difference.Question}. {difference.Reason}";
}
