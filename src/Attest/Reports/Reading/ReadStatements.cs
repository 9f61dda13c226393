using System.Collections.Immutable;
using System.Text;
using Attest.Registers;
using Attest.Reports.Reading.Facts;
using Attest.Reports.Reading.Quantities;
using Attest.Reports.Reading.Tables;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads the statements of a page: each sentence is taken apart once, then every kind's reader looks at it. The same page always gives the same statements.</summary>
public sealed class ReadStatements
{
    /// <summary>The version of the reader, part of a statement's origin, never of its identity (I5).</summary>
    public const string ReaderVersion = "reader/2";

    // Twice the longest sentence of the pages that reading was measured on.
    private const int LongestSentence = 800;

    private static readonly char[] PieceEnds = [';', ',', ' '];

    private static readonly Origin Origin = new(OriginKind.ReadByMachine, ReaderVersion);

    private static readonly Origin OfNote = new(OriginKind.ReadFromNote, ReaderVersion);

    // What notes are read as: passages under no heading.
    private static readonly Section NoteSection = new("N", null, null, [], []);

    private readonly FindNoteSentences _noteSentences;
    private readonly AnalyseSentence _analyse;
    private readonly FindTerritory _territory;
    private readonly FindAssessment _assessment;
    private readonly ReadFacts _facts;
    private readonly ImmutableArray<IReadKind> _kinds;
    private readonly PhraseTable<string> _toldInNotes;
    private readonly ReadTables _tables;

    /// <summary>Makes the reader from its phrases and the registers, which know the names of jurisdictions.</summary>
    public ReadStatements(ReportPhrases reportPhrases, RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(reportPhrases);
        ArgumentNullException.ThrowIfNull(registers);
        var phrases = reportPhrases.Statements;
        _noteSentences = new FindNoteSentences(reportPhrases.SentenceWords);
        _territory = new FindTerritory(phrases.Territories);
        _assessment = new FindAssessment(phrases.Cues("assessment"));
        _analyse = new AnalyseSentence(phrases, registers.Jurisdictions, registers.Munitions);
        _facts = new ReadFacts(phrases, _analyse);
        _tables = new ReadTables(phrases, _analyse);
        _toldInNotes = phrases.ToldInNotes;
        _kinds = KindsOf(phrases);
    }

    // In the order of the vocabulary, policy last: an official’s words are a position of their own only where they say nothing of another kind.
    internal static ImmutableArray<IReadKind> KindsOf(Phrasebook phrases) =>
    [
        new ReadTreatyStatus(phrases), new ReadVote(phrases), new ReadMeeting(phrases), new ReadCcw(phrases), new ReadCdMember(phrases), new ReadArticle7(phrases), new ReadLegislation(phrases),
        new ReadProduction(phrases), new ReadTransfer(phrases), new ReadStockpile(phrases), new ReadStockpileDestruction(phrases), new ReadRetained(phrases), new ReadUse(phrases),
        new ReadContamination(phrases), new ReadClearance(phrases), new ReadCasualties(phrases), new ReadRiskEducation(phrases), new ReadVictimAssistance(phrases), new ReadFunding(phrases),
        new ReadInformationRequest(phrases), new ReadPolicy(phrases),
    ];

    /// <summary>The statements of a page, in the order of the text. A page without a State (no report, or two States that contradict each other) says nothing about any.</summary>
    public ImmutableArray<Statement> Read(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var contradictsItself = document.Diagnostics.Any(d => d.Code == DiagnosticCodes.StateConflict.Code);
        if (contradictsItself || (document.Jurisdiction is null && document.JurisdictionName is null))
            return [];
        PageThread Begin() => new(document.Jurisdiction, document.JurisdictionName, document.Edition) { OwnTreaty = document.Product == "cm" ? "CCM" : "MBT" };
        var thread = Begin();
        var statements = ImmutableArray.CreateBuilder<Statement>();
        statements.AddRange(ReadKeyFacts(document));
        var treaties = new SectionTreaties(thread.OwnTreaty);
        foreach (var section in document.Sections)
        {
            thread.OwnTreaty = treaties.Under(section.Heading);
            var (opensList, inList) = (false, false);
            foreach (var paragraph in section.Paragraphs)
            {
                var (start, end) = document.Text.UnitsOf(paragraph.Span);
                var words = document.Text.Text.AsSpan(start, end - start).Trim();
                inList = opensList || (inList && char.IsLetterOrDigit(words[0]) && !char.IsUpper(words[0])) || words.StartsWith("•");
                opensList = words.EndsWith(":");
                thread.BeginParagraph(inList);
                var last = 0..0;
                foreach (var sentence in paragraph.Sentences)
                {
                    var first = statements.Count;
                    statements.AddRange(ReadSentence(document, section, sentence, thread));
                    if (thread.OpinionOfLast is { } opinion)
                        for (var i = last.Start.Value; i < last.End.Value; i++)
                            statements[i] = statements[i] with { Assessment = opinion };
                    last = first..statements.Count;
                }
            }
        }
        // Tables last: the text around them introduces the abbreviations that stand in their cells.
        statements.AddRange(_tables.Read(document, thread, Origin));
        statements.AddRange(ReadNotes(document, Begin));
        return [.. statements.OrderBy(statement => statement.Evidence.Span.Start)];
    }

    // Notes are sources, but some tell a fact of their own: whom the researchers asked in vain, on what a State keeps silent. Nothing else is read there,
    // since the words of titles would be taken for statements.
    private IEnumerable<Statement> ReadNotes(ReportDocument document, Func<PageThread> begin)
    {
        foreach (var (note, sentences) in _noteSentences.Of(document, note => _toldInNotes.MayOccurAmong(_analyse.Cut(note.Text))))
        {
            if (!sentences.Any(sentence => MayTellInNotes(document.Text.Folded(sentence.Span))))
                continue;
            var thread = begin();
            thread.BeginParagraph();
            foreach (var sentence in sentences)
                foreach (var statement in ReadSentence(document, NoteSection, sentence, thread).Where(IsToldInNotes))
                    yield return statement with { Notes = [note.Number], Origin = OfNote };
        }
    }

    private bool MayTellInNotes(string words) => Pieces(words).Any(piece => _toldInNotes.MayOccurIn(new TokenLine(_analyse.Cut(piece))));

    private static bool IsToldInNotes(Statement statement) =>
        statement is { Kind: StatementKind.InformationRequest } or { Kind: StatementKind.Policy, Value: StatementValue.NoStatement };

    private List<Statement> ReadSentence(ReportDocument document, Section section, Sentence sentence, PageThread thread)
    {
        // Line breaks of the page are white space; a wrapped page says what the page itself says.
        var words = document.Text.Folded(sentence.Span);
        var statements = new List<Statement>();
        foreach (var piece in Pieces(WithoutNumbers(document, sentence) ?? words))
        {
            var reading = _analyse.Read(piece, section, thread);
            foreach (var kind in _kinds)
            {
                if (kind.MayRead(reading))
                    reading.Drafts.AddRange(kind.Read(reading, thread));
            }
            reading.Drafts.AddRange(ContinueCount.Read(reading, thread));
            _assessment.Judge(reading);
            thread.OpinionOfLast = thread.HasSaid ? _assessment.OfTheOneBefore(reading) : null;
            thread.HasSaid = reading.Drafts.Count > 0;
            foreach (var draft in reading.Drafts)
            {
                var statement = draft.Complete(document, new Evidence(document.Text.Hash, sentence.Span, []), sentence, words, Origin) with
                {
                    Hedge = HedgeOf(reading, draft),
                    AttributedTo = reading.SpeakerAt(draft.At),
                    Territory = draft.Territory ?? (FindTerritory.Concerns(draft.Kind) ? _territory.At(reading, draft.At) : null),
                };
                if (!HasSame(statements, statement))
                    statements.Add(statement);
            }
            thread.Follow(reading);
        }
        return statements;
    }

    // “An estimated 5,000”: the word is part of the number it governs.
    private static Hedge HedgeOf(SentenceReading reading, StatementDraft draft)
    {
        var hedge = draft.Hedge ?? reading.HedgeAt(draft.At, draft.Quantity is not null);
        return hedge > Hedge.Estimated && draft.Quantity is { } quantity && reading.Line.All<QuantityMention>().Any(q => q.IsEstimate && q.Quantity.Number == quantity.Number) ? Hedge.Estimated : hedge;
    }

    // Markers that are bare numbers, or numbers in parentheses, would be read as numbers of the text; null where there are none.
    private static string? WithoutNumbers(ReportDocument document, Sentence sentence)
    {
        if (sentence.Markers.IsEmpty)
            return null;
        var text = document.Text;
        StringBuilder? words = null;
        var at = sentence.Span.Start;
        foreach (var marker in sentence.Markers.Where(marker => marker.Span.Start >= at && sentence.Span.Contains(marker.Span) && text[marker.Span][0] != '['))
        {
            (words ??= new StringBuilder()).Append(text[new TextSpan(at, marker.Span.Start)]);
            at = marker.Span.End;
        }
        return words is null ? null : SourceText.Fold(words.Append(text[new TextSpan(at, sentence.Span.End)]).ToString());
    }

    private List<Statement> ReadKeyFacts(ReportDocument document)
    {
        var statements = new List<Statement>();
        foreach (var row in _facts.Read(document).GroupBy(read => read.Row.Locator))
        {
            var first = statements.Count;
            foreach (var (facts, evidence, draft) in row)
            {
                var statement = draft.Complete(document, evidence, facts.AsPassage(), document.Text.Folded(evidence.Span), Origin);
                if (statements.FindIndex(first, other => IsSame(other, statement)) < 0)
                    statements.Add(statement);
            }
        }
        return statements;
    }

    // Looking for what belongs together costs more than the length; a sentence beyond all measure is a list, or a file that lost its full stops.
    private static IEnumerable<string> Pieces(string words)
    {
        var start = 0;
        while (words.Length - start > LongestSentence)
        {
            var cut = words.LastIndexOfAny(PieceEnds, start + LongestSentence - 1, LongestSentence / 2);
            cut = cut < 0 ? start + LongestSentence : cut + 1;
            yield return words[start..cut];
            start = cut;
        }
        yield return words[start..];
    }

    private static bool HasSame(List<Statement> statements, Statement statement)
    {
        foreach (var other in statements)
        {
            if (IsSame(other, statement))
                return true;
        }
        return false;
    }

    // One statement per (kind, instrument, value, date, object) of a sentence (vocabulary §5).
    private static bool IsSame(Statement left, Statement right) =>
        left.Kind == right.Kind && left.Instrument == right.Instrument && left.Value == right.Value && left.Date == right.Date && left.Target == right.Target
        && left.Quantity == right.Quantity && left.Actor == right.Actor && left.Hedge == right.Hedge && left.Detail == right.Detail && left.Items.SequenceEqual(right.Items);
}
