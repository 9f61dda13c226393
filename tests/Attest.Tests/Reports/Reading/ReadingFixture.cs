using Attest.Registers;
using Attest.Reports;
using Attest.Reports.Reading;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Reports.Reading;

/// <summary>The reader as the product has it, and one-paragraph pages to try it on.</summary>
internal static class ReadingFixture
{
    public static Phrasebook Phrases { get; } = Phrasebook.Load(RepositoryFiles.FullPath("data/phrases"));

    public static RegisterSet Registers { get; } = RegisterSet.Load(RepositoryFiles.FullPath("data/registers"));

    public static ReadStatements Reader { get; } = new(ReportPhrases.Load(RepositoryFiles.FullPath("data")), Registers);

    /// <summary>What the page of a State says in these sentences; a name that no register holds stands for a State of its own.</summary>
    public static IReadOnlyList<Statement> Read(string state, params string[] sentences) => Reader.Read(Page(state, sentences));

    /// <summary>A page of one paragraph.</summary>
    public static ReportDocument Page(string state, params string[] sentences)
    {
        var text = new SourceText(string.Join(' ', sentences), "text/1");
        var parts = new List<Sentence>();
        var at = 0;
        foreach (string sentence in sentences)
        {
            parts.Add(new Sentence($"-/1.{parts.Count + 1}", text.SpanOfUnits(at, at + sentence.Length), []));
            at += sentence.Length + 1;
        }
        return new ReportDocument
        {
            Text = text,
            Layout = "C",
            Jurisdiction = Registers.Jurisdictions.Resolve(state)?.Code,
            JurisdictionName = state,
            Edition = 2000,
            Sections = [new Section("-", null, null, [], [new Paragraph(1, new TextSpan(0, text.Length), [.. parts])])],
            Leaves = [],
        };
    }
}
