using Attest.Statements;

namespace Attest.Tests.Specs;

/// <summary>Every kind of statement has a page of its own, named by its word, that shows each of its values.</summary>
public sealed class KindPageTests
{
    public static TheoryData<StatementKind> Kinds => [.. Enum.GetValues<StatementKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Page_EveryKind_ShowsEveryValue(StatementKind kind)
    {
        string word = Vocabulary.Word(kind), path = $"specs/{word}.md";
        var shown = SpecCase.Read(path, RepositoryFiles.Read(path)).SelectMany(example => example.Expected.Split('\n'))
            .Select(line => line.Trim().Split(' ')).Where(words => words[0] == word).SelectMany(words => words).ToHashSet();

        Assert.Empty(Vocabulary.ValuesOf(kind).Select(Vocabulary.Word).Except(shown));
    }
}
