using Attest.Store;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;

namespace Attest.Tests.Store;

public sealed class ParseSearchTests
{
    private static readonly string[] Pieces =
        ["mine", "Mines", " ", " ", " ", "\"", "(", ")", "-", "*", "AND", "OR", "NOT", "NEAR", "^", ":", "+", "{", "}", "'", ";", ",", "“", "”", "é", "😀", "\ud83d", "\0", "\t", "0", "body", "--", "/*", "!"];

    [Theory]
    [InlineData("mine", "\"mine\"")]
    [InlineData("mine use", "(\"mine\" AND \"use\")")]
    [InlineData("mine and use", "(\"mine\" AND \"and\" AND \"use\")")]
    [InlineData("mine AND use", "(\"mine\" AND \"use\")")]
    [InlineData("mine OR use", "(\"mine\" OR \"use\")")]
    [InlineData("a b OR c", "((\"a\" AND \"b\") OR \"c\")")]
    [InlineData("a -b", "(\"a\" NOT \"b\")")]
    [InlineData("-b a", "(\"a\" NOT \"b\")")]
    [InlineData("a NOT b NOT c", "((\"a\" NOT \"b\") NOT \"c\")")]
    [InlineData("a AND NOT b", "(\"a\" NOT \"b\")")]
    [InlineData("a -(b OR c)", "(\"a\" NOT (\"b\" OR \"c\"))")]
    [InlineData("(a OR b) c", "((\"a\" OR \"b\") AND \"c\")")]
    [InlineData("\"land mine\"", "\"land mine\"")]
    [InlineData("“land mine”", "\"land mine\"")]
    [InlineData("\"land mine\"*", "\"land mine\"*")]
    [InlineData("min*", "\"min*\"*")]
    [InlineData("anti-personnel", "\"anti-personnel\"")]
    [InlineData("a - b", "(\"a\" AND \"b\")")]
    [InlineData("a !!! b", "(\"a\" AND \"b\")")]
    [InlineData("a -!!!", "\"a\"")]
    public void Run_GoodQuery_BecomesQuotedWords(string query, string expected) => Assert.Equal((expected, null), (ParseSearch.Run(query).Expression?.Match, ParseSearch.Run(query).Problem));

    [Theory]
    [InlineData("a -b OR \"c d\" NOT (e OR f)", "\"a\" OR \"c d\"")]
    [InlineData("a NOT (b NOT c)", "\"a\"")]
    public void Run_Exclusions_AreNotLookedFor(string query, string expected) => Assert.Equal(expected, ParseSearch.Run(query).Expression!.MatchAny);

    [Fact]
    public void Run_AnythingTyped_IsAProblemInWordsOrAQueryTheIndexUnderstands()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = "CREATE VIRTUAL TABLE t USING fts5 (body, citations, tokenize = 'porter unicode61 remove_diacritics 2'); INSERT INTO t VALUES ('mine', 'body')";
            create.ExecuteNonQuery();
        }
        var queries = Gen.Elements(Pieces).ListOf(12).Select(string.Concat).ToArbitrary();

        Prop.ForAll(queries, query =>
        {
            var (expression, problem) = ParseSearch.Run(query);
            if (expression is null)
                return !string.IsNullOrWhiteSpace(problem);
            foreach (var match in new[] { expression.Match, expression.MatchAny })
            {
                using var command = connection.CreateCommand();
                command.CommandText = "SELECT count(*) FROM t WHERE t MATCH $1";
                command.Parameters.AddWithValue("$1", match);
                command.ExecuteScalar();
            }
            return problem is null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));
    }

    [Fact]
    public void Run_TooMuch_SaysSo()
    {
        Assert.Contains("fewer", ParseSearch.Run(new string('a', 501)).Problem, StringComparison.Ordinal);
        Assert.Contains("fewer", ParseSearch.Run(string.Join(' ', Enumerable.Repeat("a", 41))).Problem, StringComparison.Ordinal);
    }
}
