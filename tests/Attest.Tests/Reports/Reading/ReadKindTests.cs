using Attest.Reports;
using Attest.Reports.Reading;
using Attest.Sources;

namespace Attest.Tests.Reports.Reading;

/// <summary>What is passed over for speed holds nothing: the filters of kinds and of phrases never hide a finding.</summary>
public sealed class ReadKindTests
{
    private static readonly AnalyseSentence Analyse = new(ReadingFixture.Phrases, ReadingFixture.Registers.Jurisdictions, ReadingFixture.Registers.Munitions);

    private static readonly IReadOnlyList<ReportDocument> Documents = Read();

    [Fact]
    public void MayRead_False_KindReadsNothing()
    {
        var kinds = ReadStatements.KindsOf(ReadingFixture.Phrases);
        var (passedOver, read) = (0, 0);
        foreach (var (sentence, thread) in Sentences())
        {
            foreach (var kind in kinds)
            {
                var (onRequest, position) = (thread.OnRequest, thread.Position);
                var drafts = kind.Read(sentence, thread).ToList();
                if (kind.MayRead(sentence))
                    read += drafts.Count;
                else
                {
                    passedOver++;
                    Assert.Empty(drafts);
                    Assert.Equal((onRequest, position), (thread.OnRequest, thread.Position));
                }
                sentence.Drafts.AddRange(drafts);
            }
            thread.Follow(sentence);
        }
        Assert.True(read > 0 && passedOver > 0);
    }

    [Fact]
    public void MayOccurIn_False_NoPhraseMatches()
    {
        var forms = ReadingFixture.Phrases.Forms;
        string[] patterns = ["not a party to", "=signed|accede ...3 convention|treaty", "mine|<item> be? lay", "<date> ...8 <state>", "<treaty>"];
        var phrases = patterns.Select(pattern => Phrase.Compile(pattern, forms)).ToList();
        var found = 0;
        foreach (var (sentence, _) in Sentences())
        {
            foreach (var phrase in phrases)
            {
                var matches = Enumerable.Range(0, sentence.Tokens.Length).Any(at => phrase.MatchAt(sentence.Line, at) > at);
                found += matches ? 1 : 0;
                Assert.True(!matches || (phrase.MayStandAmong(sentence.Line.Marks) && phrase.MayStandAmong(sentence.Line.MentionClasses)));
            }
        }
        Assert.True(found > 0);
    }

    private static IEnumerable<(SentenceReading, PageThread)> Sentences()
    {
        foreach (var document in Documents)
        {
            var thread = new PageThread(document.Jurisdiction, document.JurisdictionName, document.Edition);
            foreach (var section in document.Sections)
            {
                foreach (var paragraph in section.Paragraphs)
                {
                    thread.BeginParagraph();
                    foreach (var sentence in paragraph.Sentences)
                        yield return (Analyse.Read(document.Text.Folded(sentence.Span), section, thread), thread);
                }
            }
        }
    }

    private static List<ReportDocument> Read()
    {
        var read = new ReadDocument(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));
        return [.. RepositoryFiles.Under(["tests/corpus", "tests/practice", "data/samples"], ".txt").Select(path => read.Read(new Source(path, File.ReadAllBytes(RepositoryFiles.FullPath(path))))).Where(document => document.IsReport)];
    }
}
