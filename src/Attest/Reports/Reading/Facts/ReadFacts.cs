using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>
/// Reads the statements in the key facts of a report, row by row. A statement's words are its line of values; the label, which says of what and of when, is its context. The figure
/// of an earlier year in brackets is a statement of its own, with that year.
/// </summary>
internal sealed class ReadFacts
{
    private readonly AnalyseSentence _analyse;
    private readonly FactDates _dates;
    private readonly FactPhrases _phrases;
    private readonly FrozenDictionary<FactTopic, IReadFact> _readers;

    /// <summary>Makes the reader; sentences and values are taken apart by the same rules.</summary>
    public ReadFacts(Phrasebook phrases, AnalyseSentence analyse)
    {
        _analyse = analyse;
        _dates = new FactDates(phrases.Forms);
        _phrases = new FactPhrases(phrases);
        IReadFact[] readers =
        [
            new ReadStatusFacts(phrases), new ReadLegislationFacts(phrases), new ReadArticle7Facts(phrases), new ReadUseFacts(_phrases), new ReadStockpileFacts(), new ReadContaminationFacts(),
            new ReadArticle5Facts(), new ReadDeminingFacts(), new ReadRiskEducationFacts(), new ReadCasualtyFacts(), new ReadAssistanceFacts(), new ReadFundingFacts(), new ReadVoteFacts(phrases), new ReadMeetingFacts(phrases),
        ];
        _readers = readers.SelectMany(reader => reader.Topics.Select(topic => (topic, reader))).ToFrozenDictionary(pair => pair.topic, pair => pair.reader);
    }

    /// <summary>What the key facts say, row by row: the evidence of each draft, and the draft.</summary>
    public IEnumerable<(FactRow Row, Evidence Evidence, StatementDraft Draft)> Read(ReportDocument document)
    {
        // The year of the casualties holds for the row that tells what became of them.
        (EdtfDate Date, TextSpan Label)? casualties = null;
        foreach (var row in document.Facts?.Rows ?? [])
        {
            var date = row.Label is null ? null : _dates.In(row.Label);
            var context = row.LabelSpan is { } label ? ImmutableArray.Create(label) : [];
            if (row.Topic is FactTopic.Casualties && date is not null)
                casualties = (date, row.LabelSpan!.Value);
            if (row.Topic is FactTopic.CasualtyAnalysis && date is null && casualties is var (year, span))
                (date, context) = (year, context.Insert(0, span));
            // Some rows are known only so that their values are not taken for others'.
            if (row.Topic is not { } topic || !_readers.TryGetValue(topic, out var reader))
                continue;
            string? name = null;
            foreach (var passage in Passages(row))
                foreach (var fact in Facts(document, row, document.Text.Folded(passage), date, ref name))
                    foreach (var draft in reader.Read(fact))
                        yield return (row, new Evidence(document.Text.Hash, passage, context), draft);
        }
    }

    // A value goes on in the next line where a bracket is open, or a comma or a joining word ends it.
    private static IEnumerable<TextSpan> Passages(FactRow row)
    {
        for (var first = 0; first < row.Values.Length;)
        {
            var end = first + 1;
            while (end < row.Values.Length && GoesOn(string.Join(' ', row.Values[first..end].Select(value => value.Words))))
                end++;
            yield return new TextSpan(row.Values[first].Span.Start, row.Values[end - 1].Span.End);
            first = end;
        }
    }

    private static bool GoesOn(string words) => words.Count(c => c == '(') > words.Count(c => c == ')') || words[^1] is ',' or '/' || words.EndsWith(" and", StringComparison.Ordinal) || words.EndsWith(" of", StringComparison.Ordinal);

    private List<FactReading> Facts(ReportDocument document, FactRow row, string words, EdtfDate? date, ref string? name)
    {
        var facts = new List<FactReading>();
        foreach (var field in new CutFacts(_dates).Of(words, ref name))
        {
            var own = (field.When is null ? null : _dates.Of(field.When)) ?? (field.Name is null ? null : _dates.Of(field.Name));
            var fact = Fact(field.Words, field.Name, own, null, isRemark: false, string.Join("; ", field.Remarks.Where(remark => remark.When is null).Select(remark => remark.Words)));
            facts.Add(fact);
            facts.AddRange(field.Remarks.Select(remark => Fact(remark.Words, field.Name, remark.When is null ? own : _dates.Of(remark.When), fact, remark.When is null, "")));
        }
        return facts;

        FactReading Fact(string said, string? of, EdtfDate? own, FactReading? host, bool isRemark, string remarks)
        {
            var section = new Section("T", row.Label, row.LabelSpan, [], []);
            var thread = new PageThread(document.Jurisdiction, document.JurisdictionName, document.Edition);
            return new FactReading(_analyse.Read(FactPhrases.Apart(said), section, thread), _phrases)
            {
                Topic = row.Topic!.Value,
                Label = row.Label?.ToLowerInvariant() ?? "",
                Name = of?.ToLowerInvariant() ?? "",
                OwnDate = own,
                RowDate = date,
                IsEstimate = row.Label?.StartsWith("estimated", StringComparison.OrdinalIgnoreCase) ?? false,
                Host = host,
                IsRemark = isRemark,
                Remarks = remarks,
            };
        }
    }
}
