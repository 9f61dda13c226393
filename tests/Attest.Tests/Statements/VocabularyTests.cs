using Attest.Statements;

namespace Attest.Tests.Statements;

/// <summary>The words of the vocabulary are the same in the enumerations, in data/vocabulary.csv and in docs/statements.md.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Words_OfTheEnumerations_EqualTheTable()
    {
        string[] expected =
        [
            .. Enum.GetValues<StatementKind>().SelectMany(kind => Vocabulary.ValuesOf(kind).Select(value => $"value,{Vocabulary.Word(kind)},{Vocabulary.Word(value)}")),
            .. Enum.GetValues<Hedge>().Select(hedge => $"hedge,,{Vocabulary.Word(hedge)}"),
            .. Enum.GetValues<Bound>().Select(bound => $"bound,,{Vocabulary.Word(bound)}"),
        ];

        string[] table = [.. RepositoryFiles.Read("data/vocabulary.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Skip(1)];

        Assert.Equal(expected.Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_OfTheEnumerations_EqualThePage()
    {
        string[] rows = [.. RepositoryFiles.Read("docs/statements.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

        var kinds = Enum.GetValues<StatementKind>().Select(kind => $"| `{Vocabulary.Word(kind)}` | {string.Join(", ", Vocabulary.ValuesOf(kind).Select(v => $"`{Vocabulary.Word(v)}`"))} |");
        var hedges = Enum.GetValues<Hedge>().Select(hedge => $"| `{Vocabulary.Word(hedge)}` |");

        Assert.All(kinds, kind => Assert.Contains(kind, rows));
        Assert.Equal(hedges, rows.Where(row => !row.Contains("`, `", StringComparison.Ordinal)).Select(row => row[..(row.IndexOf('|', 2) + 1)]).Where(hedges.Contains));
    }

    [Theory]
    [InlineData(StatementValue.NotSigned, true)]
    [InlineData(StatementValue.NoReply, true)]
    [InlineData(StatementValue.CannotAccede, true)]
    [InlineData(StatementValue.ReportNotSubmitted, true)]
    [InlineData(StatementValue.None, true)]
    [InlineData(StatementValue.Absent, false)]
    [InlineData(StatementValue.Abstain, false)]
    [InlineData(StatementValue.Unknown, false)]
    [InlineData(StatementValue.Undisclosed, false)]
    [InlineData(StatementValue.OpposesBan, false)]
    public void IsNegative_ByTheWordOfTheValue_FollowsTheRule(StatementValue value, bool expected) => Assert.Equal(expected, Vocabulary.IsNegative(value));
}
