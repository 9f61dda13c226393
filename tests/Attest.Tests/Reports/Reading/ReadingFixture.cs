using Attest.Registers;
using Attest.Reports;
using Attest.Reports.Reading;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Reports.Reading;

/// <summary>The reader as the product has it, and one-paragraph pages to try it on.</summary>
internal static class ReadingFixture
{
    private const string HeadingMark = "## ";

    private static readonly ReportPhrases ReportPhrases = ReportPhrases.Load(RepositoryFiles.FullPath("data"));

    public static Phrasebook Phrases { get; } = Phrasebook.Load(RepositoryFiles.FullPath("data/phrases"));

    public static RegisterSet Registers { get; } = RegisterSet.Load(RepositoryFiles.FullPath("data/registers"));

    public static ReadStatements Reader { get; } = new(ReportPhrases, Registers);

    /// <summary>What the page of a State says in these sentences; a name that no register holds stands for a State of its own.</summary>
    public static IReadOnlyList<Statement> Read(string state, params string[] sentences) => Reader.Read(Page(state, sentences));

    /// <summary>A page of one paragraph, or of one for each heading: a line that begins with “## ”.</summary>
    public static ReportDocument Page(string state, params string[] sentences)
    {
        var text = new SourceText(string.Join(' ', sentences), "text/1");
        var sections = new List<Section>();
        var parts = new List<Sentence>();
        var (heading, at) = (default(string), 0);
        foreach (string sentence in sentences)
        {
            if (sentence.StartsWith(HeadingMark, StringComparison.Ordinal))
            {
                End();
                heading = sentence[HeadingMark.Length..];
            }
            else
            {
                parts.Add(new Sentence($"{Code()}/1.{parts.Count + 1}", text.SpanOfUnits(at, at + sentence.Length), []));
            }
            at += sentence.Length + 1;
        }
        End();
        return new ReportDocument
        {
            Text = text,
            Layout = "C",
            Jurisdiction = Registers.Jurisdictions.Resolve(state)?.Code,
            JurisdictionName = state,
            Edition = 2000,
            Sections = [.. sections],
            Leaves = [],
        };

        string Code() => heading is null ? "-" : $"S{sections.Count + 1}";

        void End()
        {
            var topics = heading is null ? [] : ReportPhrases.Headings.Find(heading)?.Topics ?? throw new FormatException($"“{heading}” is no heading of data/phrases/headings.csv.");
            if (parts.Count > 0)
                sections.Add(new Section(Code(), heading, null, topics, [new Paragraph(1, new TextSpan(parts[0].Span.Start, parts[^1].Span.End), [.. parts])]));
            parts.Clear();
        }
    }
}
