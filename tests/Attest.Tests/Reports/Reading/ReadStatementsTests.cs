using System.Diagnostics;
using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Reports.Reading;

/// <summary>What holds for every statement of every page of the corpus and the samples.</summary>
public sealed class ReadStatementsTests
{
    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    private static readonly IReadOnlyList<ReadPage> Pages =
        [.. RepositoryFiles.Under(["tests/corpus", "data/samples"], ".txt").Select(path => Reader.Read(new Source(path, File.ReadAllBytes(RepositoryFiles.FullPath(path)))))];

    [Fact]
    public void Read_EveryPage_MakesStatementsOfReportsOnly()
    {
        Assert.NotEmpty(Pages.SelectMany(page => page.Statements));
        Assert.All(Pages.Where(page => page.Document.Sections.IsEmpty), page => Assert.Empty(page.Statements));
    }

    /// <summary>I2: the text at the span, white space folded, is the wording.</summary>
    [Fact]
    public void Wording_EveryStatement_IsTheTextAtItsSpan() =>
        Assert.All(Pages, page => Assert.All(page.Statements, statement =>
        {
            Assert.Equal(page.Document.Text.Hash, statement.Evidence.TextHash);
            Assert.Equal(string.Join(' ', page.Document.Text[statement.Evidence.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), statement.Wording);
        }));

    [Fact]
    public void Value_EveryStatement_BelongsToItsKind() =>
        Assert.All(Pages.SelectMany(page => page.Statements), statement => Assert.Contains(statement.Value, Vocabulary.ValuesOf(statement.Kind)));

    /// <summary>Vocabulary §4: what denies by its own wording is negated.</summary>
    [Fact]
    public void Negated_ValuesThatDeny_Always() =>
        Assert.All(Pages.SelectMany(page => page.Statements).Where(statement => Vocabulary.IsNegative(statement.Value)), statement => Assert.True(statement.Negated));

    /// <summary>I5: reading the same bytes twice gives the same statements.</summary>
    [Fact]
    public void Read_SamePageTwice_GivesTheSameIds() =>
        Assert.All(Pages.Take(10), page => Assert.Equal(
            page.Statements.Select(StatementId.Of),
            Reader.Read(new Source(page.Source.Name, page.Source.Bytes.ToArray())).Statements.Select(StatementId.Of)));

    [Fact]
    public void Notes_EveryStatement_AreThoseOfItsSentence() =>
        Assert.All(Pages, page =>
        {
            var passages = page.Document.Passages.ToLookup(passage => passage.Locator);
            Assert.All(page.Statements.Where(statement => statement.Origin.Kind == OriginKind.ReadByMachine), statement => Assert.Equal(passages[statement.Locator].First().Markers.Select(m => m.Number).Distinct(), statement.Notes));
        });

    /// <summary>A note that tells a fact makes a statement marked as such, under the sentence that leads to it; a note that names a source makes none.</summary>
    [Fact]
    public void Read_NoteThatTellsAFact_MakesAStatementOfItsOwn()
    {
        var page = Reader.Read(new Source("note.txt", System.Text.Encoding.UTF8.GetBytes(
            """
            CHAD, Landmine Monitor Report 2000

            Mine Ban Policy

            Chad ratified the Mine Ban Treaty on 6 May 1999.[1] Its laws were not studied.[2]

            [1] Letter from the Ministry of Foreign Affairs, 3 March 2000.
            [2] Requests for information were sent to nine ministries, none of which would supply any. See also Bulletin No. 4, 2 May 1999.
            """)));

        var told = Assert.Single(page.Statements, statement => statement.Origin.Kind == OriginKind.ReadFromNote);

        Assert.Equal((StatementKind.InformationRequest, StatementValue.NoReply, "MBP/1.2"), (told.Kind, told.Value, told.Locator));
        Assert.Equal([2], told.Notes);
        Assert.Equal("Requests for information were sent to nine ministries, none of which would supply any.", told.Wording);
        Assert.Equal(told.Wording, page.Document.Text[told.Evidence.Span]);
    }

    [Fact]
    public void Read_StatementOfATable_HasItsRowForWordingAndItsHeaderForContext() =>
        Assert.All(Pages, page =>
        {
            var rows = page.Document.Tables.SelectMany(table => table.Rows, (table, row) => (table, row)).ToLookup(pair => pair.row.Locator);
            Assert.All(page.Statements.Where(statement => rows.Contains(statement.Locator)), statement =>
            {
                var (table, row) = Assert.Single(rows[statement.Locator]);
                Assert.Equal(string.Join(' ', row.Cells.Select(cell => page.Document.Text.Folded(cell.Span ?? default)).Where(words => words.Length > 0)), statement.Wording);
                Assert.Contains(statement.Evidence.Context, span => table.Header.Any(cell => cell.Span == span));
            });
        });

    [Theory]
    [InlineData("Cluster Munition Ban Policy", "CCM")]
    [InlineData("Mine Ban Policy", "MBT")]
    public void Read_TheConvention_IsThatOfThePagesTheme(string theme, string treaty)
    {
        var page = Encoding.UTF8.GetBytes($"Palau\n\n{theme}\n\nLast updated: 12 August 2018\n\nPalau ratified the convention on 19 April 2016. It submitted its initial Article 7 report on 3 May 2017. It has not enacted implementing legislation.");

        Assert.Equal([treaty, treaty, treaty], Reader.Read(new Source("page", page)).Statements.Select(statement => statement.Instrument));
    }

    [Fact]
    public void Read_InventedState_SpeaksOfNoJurisdiction()
    {
        var statement = Assert.Single(ReadingFixture.Read("Karsovia", "Karsovia has not signed the Mine Ban Treaty."));

        Assert.Null(statement.Jurisdiction);
        Assert.Equal(StatementValue.NotSigned, statement.Value);
    }

    /// <summary>A page whose title names one State and whose text another says nothing about either.</summary>
    [Fact]
    public void Read_StateConflict_SaysNothing()
    {
        string text = "Country Reports\nCHAD, Landmine Monitor Report 2000\n\nCHAD\n\nMine Ban Policy\n\n"
            + string.Concat(Enumerable.Repeat("Niger has not signed the Mine Ban Treaty. Niger attended no meeting of the treaty. ", 6)) + "\n\n<CAMEROON | NIGER>\n";

        var page = Reader.Read(new Source("page.txt", System.Text.Encoding.UTF8.GetBytes(text)));

        Assert.Contains(page.Document.Diagnostics, diagnostic => diagnostic.Code == "state-conflict");
        Assert.Empty(page.Statements);
    }

    [Fact]
    public void Read_OfficialWhoSpeaks_IsNamedAsSpeaker() =>
        Assert.Equal("The Foreign Minister", Assert.Single(ReadingFixture.Read("Chad", "The Foreign Minister said that Chad had signed the Mine Ban Treaty.")).AttributedTo);

    /// <summary>A file that lost its full stops is one sentence; it must not stop the reading of an archive, and what its pieces say is found.</summary>
    [Fact]
    public void Read_SentenceBeyondMeasure_IsReadInPieces()
    {
        string[] text = [string.Concat(Enumerable.Repeat("Chad has not signed the treaty, and it was absent from the vote on Resolution 57/74, which it had spoken for, ", 500))];
        var watch = Stopwatch.StartNew();

        var statements = ReadingFixture.Read("Chad", text);

        Assert.NotEmpty(statements);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
        Assert.Contains(statements, s => s.Kind == StatementKind.TreatyStatus);
        Assert.Contains(statements, s => s.Kind == StatementKind.UngaVote);
    }
}
