using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Tests.Store;

/// <summary>
/// Pages put together by hand: a title, one section whose sentences are given, and a note for each sentence that ends in <c>[n]</c>. Sentences that begin “No ” make a
/// statement of production.
/// </summary>
internal static class SamplePages
{
    public static readonly string[] Sentences =
    [
        "No antipersonnel mines were ever produced by Karsovia.[1]",
        "The ministry stated that 4,382 mines were destroyed in Žilina.",
        "No transfer of mines is known to have taken place.[2]",
    ];

    /// <summary>A page about a jurisdiction in an edition; null makes the page untold.</summary>
    public static ReadPage Page(string? jurisdiction = "ZZH", int? edition = 2000, string[]? sentences = null, string section = "P", string reader = "reader/1", string? name = null)
    {
        var text = Text(jurisdiction, edition, sentences ?? Sentences);
        var source = new Source(name ?? $"{edition}_{jurisdiction}.txt", Encoding.UTF8.GetBytes(text), "demonstration text");
        return Read(source, section, reader);
    }

    /// <summary>Reads a page that <see cref="Page"/> wrote; the section's code and the reader's version can be others than the first time.</summary>
    public static ReadPage Read(Source source, string section = "P", string reader = "reader/1", string extractor = "text/1", Func<Statement, Statement?>? alter = null)
    {
        var text = new SourceText(Encoding.UTF8.GetString(source.Bytes.Span), extractor);
        var lines = Lines(text.Text).ToArray();
        var head = lines[0].Text.Split(", Landmine Monitor Report ");
        JurisdictionCode? jurisdiction = JurisdictionCode.TryParse(head[0], out var code) ? code : null;
        int? edition = int.TryParse(head[1], CultureInfo.InvariantCulture, out var year) ? year : null;
        var leaves = new LeafList(text);
        leaves.Add(LeafKind.Title, lines[0]);
        leaves.Add(LeafKind.Heading, lines[1]);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var line in lines.Skip(2).Where(line => !line.Text.StartsWith('[')))
        {
            var mark = line.Text.IndexOf('[', StringComparison.Ordinal);
            var words = line with { Text = mark < 0 ? line.Text : line.Text[..mark] };
            var span = leaves.Add(LeafKind.Sentence, words);
            ImmutableArray<NoteMarker> markers = mark < 0
                ? []
                : [new NoteMarker(line.Text[mark + 1] - '0', leaves.Add(LeafKind.Marker, new Line(line.Start + mark, line.Text[mark..])))];
            sentences.Add(new Sentence($"{section}/1.{sentences.Count + 1}", span, markers));
        }
        var notes = ImmutableArray.CreateBuilder<Note>();
        foreach (var line in lines.Where(line => line.Text.StartsWith('[')))
        {
            var label = leaves.Add(LeafKind.NoteLabel, line with { Text = line.Text[..3] });
            var words = line.Text[4..];
            var span = leaves.Add(LeafKind.NoteText, new Line(line.Start + 4, words));
            notes.Add(new Note(line.Text[1] - '0', label, span, [new NotePart(NotePartRole.Detail, words, 0)], [new Citation { Kind = CitationKind.Letter, Span = span, Wording = words, Date = EdtfDate.OfYear(1999) }]));
        }
        var document = new ReportDocument
        {
            Text = text,
            Layout = "C",
            Title = lines[0].Text,
            Jurisdiction = jurisdiction,
            JurisdictionName = head[0],
            Edition = edition,
            Sections = [new Section(section, lines[1].Text, text.SpanOfUnits(lines[1].Start, lines[1].End), ["production"], [new Paragraph(1, new TextSpan(sentences[0].Span.Start, sentences[^1].Span.End), sentences.ToImmutable())])],
            Notes = notes.ToImmutable(),
            Leaves = leaves.ToImmutable(),
            Diagnostics = jurisdiction is null ? [new Diagnostic("state-unknown", null, "No State is named.", "Say which it is.")] : [],
        };
        var statements = sentences
            .Where(sentence => jurisdiction is not null && text[sentence.Span].StartsWith("No ", StringComparison.Ordinal))
            .Select(sentence => Statement(jurisdiction!, text, sentence, reader))
            .Select(statement => alter is null ? statement : alter(statement))
            .OfType<Statement>();
        return new ReadPage(source, document, [.. statements]);
    }

    /// <summary>The bytes' text of a page.</summary>
    public static string Text(string? jurisdiction, int? edition, string[] sentences)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{jurisdiction ?? "Nowhere"}, Landmine Monitor Report {edition?.ToString(CultureInfo.InvariantCulture) ?? "of no year"}\n\nProduction\n\n");
        foreach (var sentence in sentences)
            text.Append(sentence).Append('\n');
        for (var number = 1; number <= sentences.Count(sentence => sentence.Contains('[', StringComparison.Ordinal)); number++)
            text.Append(CultureInfo.InvariantCulture, $"\n[{number}] Letter from the Ministry of Defence of {jurisdiction}, No. {number}, 1999.\n");
        return text.ToString();
    }

    private static Statement Statement(JurisdictionCode jurisdiction, SourceText text, Sentence sentence, string reader) => new()
    {
        Kind = text[sentence.Span].Contains("transfer", StringComparison.Ordinal) ? StatementKind.Transfer : StatementKind.Production,
        Value = StatementValue.None,
        Jurisdiction = jurisdiction,
        Hedge = Hedge.Asserted,
        Negated = true,
        Items = ["antipersonnel mines"],
        Wording = string.Join(' ', text[sentence.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        Evidence = new Evidence(text.Hash, sentence.Span, []),
        Locator = sentence.Locator,
        Notes = [.. sentence.Markers.Select(marker => marker.Number)],
        Origin = new Origin(OriginKind.ReadByMachine, reader),
    };

    private static IEnumerable<Line> Lines(string text)
    {
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
                yield return new Line(start, line);
            start += line.Length + 1;
        }
    }

    private readonly record struct Line(int Start, string Text)
    {
        public int End => Start + Text.Length;
    }

    /// <summary>Leaves in order, with white space between them.</summary>
    private sealed class LeafList(SourceText text)
    {
        private readonly List<Leaf> _leaves = [];

        public TextSpan Add(LeafKind kind, Line line)
        {
            var span = text.SpanOfUnits(line.Start, line.End);
            FillTo(span.Start);
            _leaves.Add(new Leaf(kind, span));
            return span;
        }

        public ImmutableArray<Leaf> ToImmutable()
        {
            FillTo(text.Length);
            return [.. _leaves];
        }

        private void FillTo(int position)
        {
            var end = _leaves.Count == 0 ? 0 : _leaves[^1].Span.End;
            if (end < position)
                _leaves.Add(new Leaf(LeafKind.Space, new TextSpan(end, position)));
        }
    }
}
