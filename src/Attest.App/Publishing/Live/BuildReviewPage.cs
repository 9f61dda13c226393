using System.Globalization;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Reports;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Review;

namespace Attest.App.Publishing.Live;

/// <summary>Lays out the statement that waits at a place of the review queue, with the forms to rule on it.</summary>
internal sealed class BuildReviewPage(LiveBase live, ReviewQueue queue, BuildReportPages reports)
{
    private readonly BuildStatementCard cards = new(live);

    public ReviewPage Build(ReviewRequest asked)
    {
        var waiting = queue.Waiting(asked.State, asked.Edition, asked.Position, 1);
        int position = Math.Clamp(asked.Position, 0, Math.Max(waiting.Count - 1, 0));
        if (position != asked.Position)
            waiting = queue.Waiting(asked.State, asked.Edition, position, 1);
        return new()
        {
            Address = "/review",
            Title = live.Texts["Review queue"],
            Description = live.Texts["What the machine read and nobody has checked yet, least certain first."],
            Waiting = waiting.Count,
            Position = position,
            OnlyState = asked.State?.Value,
            OnlyEdition = asked.Edition,
            By = asked.By,
            Current = waiting.Entries is [var entry, ..] ? ItemOf(entry, asked) : null,
            Kinds = [.. Enum.GetValues<StatementKind>().Select(kind => new ReviewPage.KindChoice(Vocabulary.Word(kind), live.Words.Of("kind", kind),
                [.. Vocabulary.ValuesOf(kind).Select(value => new ReviewPage.Choice(Vocabulary.Word(value), live.Words.OfValue(kind, value)))]))],
            Hedges = [.. Enum.GetValues<Hedge>().Select(hedge => new ReviewPage.Choice(Vocabulary.Word(hedge), live.Words.Of("hedge", hedge)))],
            Bounds = [.. Enum.GetValues<Bound>().Select(bound => new ReviewPage.Choice(Vocabulary.Word(bound), bound == Bound.Exact ? live.Texts["exactly"] : live.Words.Of("bound", bound)))],
            Problem = asked.Problem,
            Done = asked.Done is { } done ? live.Words.Of("ruling", done) : null,
            Later = position + 1 < waiting.Count ? asked.At(position + 1) : null,
            Earlier = position > 0 ? asked.At(position - 1) : null,
        };
    }

    private ReviewPage.Item ItemOf(ReviewEntry entry, ReviewRequest asked)
    {
        var page = live.Store.Find(entry.Page)!;
        var stored = page.Statements.Concat(page.Entered).First(stored => stored.Id == entry.Id);
        var card = reports.Card(page, stored);
        // What is ruled on is what the machine reads; what stands in its place is told beside it.
        var bare = stored with { Standing = Standing.ByMachine };
        return new(
            new PageLink($"{live.NameOf(page.Address.Jurisdiction)} {page.Address.Edition.ToString(CultureInfo.InvariantCulture)}", live.AddressOf(page.Address)),
            page.Address.ToString(),
            stored.Standing.Judgement?.Id.Value,
            Paragraph(page.Document, stored.Statement.Locator, card.Words),
            card with { Statements = [cards.Build(bare, BuildStatementCard.AsChecked(page))] },
            [.. entry.Doubts.Select(doubt => live.Words.Of("doubt", doubt))],
            stored.Standing is { IsReadDifferently: true, Says: { } kept } && !IsAlone(page, stored) ? live.Say.Brief(kept) : null,
            asked.Correction ?? StatementDraft.Of(stored.Statement),
            asked.Missed ?? new StatementDraft { Hedge = Vocabulary.Word(Hedge.Asserted) },
            asked.MissedWords ?? card.Words,
            asked.Open);
    }

    private static bool IsAlone(StoredPage page, StoredStatement stored) => page.Entered.Any(entered => entered.Id == stored.Id);

    private static List<ReviewPage.Words> Paragraph(ReportDocument document, string locator, string words)
    {
        var paragraph = document.Sections.SelectMany(section => section.Paragraphs).FirstOrDefault(paragraph => paragraph.Sentences.Any(sentence => sentence.Locator == locator));
        return paragraph is null
            ? [new(words, true)]
            : [.. paragraph.Sentences.Select(sentence => new ReviewPage.Words(LayOutReport.WordsOf(document.Text, sentence.Span, sentence.Markers), sentence.Locator == locator))];
    }
}
