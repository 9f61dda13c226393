using System.Globalization;
using System.Text;
using Attest.Checks;
using Attest.Checks.OfText;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;
using Attest.Tests.Registers;

namespace Attest.Tests.Checks;

/// <summary>
/// The specification kind <c>check_text</c>: reports that are held, with a line of hyphens between, then a line of equals signs and the text that is checked, as of the day on that line where it has one;
/// out comes how each sentence stands, and against what.
/// </summary>
internal static class CheckTextSpec
{
    private static readonly ReportPhrases Phrases = ReportPhrases.Load(RepositoryFiles.FullPath("data"));

    private static readonly ReadReport Reader = new(BundledRegisters.Set, Phrases);

    public static string Explain(string input)
    {
        string[] lines = input.TrimEnd('\n').Split('\n');
        int at = Array.FindIndex(lines, line => line.StartsWith("=====", StringComparison.Ordinal));
        var on = lines[at].Trim('=', ' ') is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : new DateOnly(2026, 1, 1);
        var held = string.Join('\n', lines[..at]).Split("\n-----\n", StringSplitOptions.RemoveEmptyEntries).Select((text, index) => CheckedPages.Text(text.Trim('\n'), $"page {index + 1}"));
        CheckText check = new(Reader, CheckedPages.Run, BundledRegisters.Set, Phrases, new PageSet(held));
        var found = check.Of(new Source("text", Encoding.UTF8.GetBytes(string.Join('\n', lines[(at + 1)..]))), null, on);
        return string.Join('\n', found.Sentences.SelectMany(Lines));
    }

    private static IEnumerable<string> Lines(CheckedSentence sentence) =>
    [
        $"{sentence.Locator} {Words(sentence.Outcome)}",
        .. sentence.Statements.SelectMany(judged => judged.Against.Select(compared => $"  {Words(compared.Outcome)} by {Where(compared.Place, compared.Edition)}: {compared.Place.Wording}")
            .DefaultIfEmpty($"  {Vocabulary.Word(judged.Statement.Kind)}: {Vocabulary.Word(judged.Gap ?? TextGap.NothingRead).Replace('_', ' ')}")),
        .. sentence.Findings.Select(finding => $"  {finding.Message}"),
    ];

    private static string Where(FindingPlace place, int? edition) => edition is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year} {place.Locator}") : place.Reference!;

    private static string Words(TextOutcome outcome) => Vocabulary.Word(outcome).Replace('_', ' ');
}
