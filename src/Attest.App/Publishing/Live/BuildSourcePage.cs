using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page of a source: the text as received, with the words of a span highlighted.</summary>
internal sealed class BuildSourcePage(LiveBase live)
{
    // A page stays under 100 KB: of a longer text that much is shown around the words, or from its beginning.
    private const int MostCharacters = 60_000;

    /// <summary>The page; null when the span lies outside the text.</summary>
    public SourcePage? Build(StoredSource stored, TextSpan? span)
    {
        var text = stored.Document.Text;
        if (span is { } asked && (asked.End > text.Length || asked.Length == 0))
            return null;
        var (start, end) = span is { } at ? text.UnitsOf(at) : (text.Text.Length, text.Text.Length);
        var (from, to) = Window(text.Text.Length, span is null ? 0 : start, span is null ? 0 : end);
        end = Math.Min(end, to);
        start = Math.Min(start, end);
        return new()
        {
            Address = span is { } named ? Addresses.Source(stored.Source.Id, named) : Addresses.Source(stored.Source.Id),
            Title = live.Texts.Of("Source: {0}", stored.Source.Name),
            Description = live.Texts.Of("{0} as it was received, {1} bytes.", stored.Source.Name, stored.Source.Bytes.Length),
            Notice = stored.Source.Notice,
            Id = stored.Source.Id.Value,
            Name = stored.Source.Name,
            Bytes = stored.Source.Bytes.Length,
            Extractor = text.Extractor,
            TextHash = text.Hash,
            Layout = stored.Document.Layout,
            TextLanguage = stored.Document.Language,
            FetchedAt = stored.Source.FetchedAt,
            RecordedAt = stored.RecordedAt,
            Report = LinkTo(stored.Page ?? stored.CopyOf),
            IsCopy = stored.CopyOf is not null,
            Reports = [.. stored.Reports.Select(report => new SourcePage.ReportPart(report.Page is { } address ? live.NameOf(address.Jurisdiction) : report.Name ?? live.Texts["no State told"], LinkTo(report.Page)))],
            Sentence = span is { } cited ? SentenceAt(stored, cited) : null,
            Impact = span is null ? new BuildImpact(live).Held(stored.Source.Id) : null,
            DownloadAddress = $"{Addresses.Source(stored.Source.Id)}/bytes",
            Span = span is { } shown ? new(shown.Start, shown.End) : null,
            Before = text.Text[from..start],
            Marked = text.Text[start..end],
            After = text.Text[end..to],
            IsExcerpt = from > 0 || to < text.Text.Length,
            Irregularities = BuildReportPages.Irregularities(stored.Source.Id, stored.Document.Diagnostics),
        };
    }

    private PageLink? LinkTo(PageAddress? page) => page is null ? null : new($"{live.NameOf(page.Jurisdiction)} {page.Edition}", live.AddressOf(page));

    // The report of a volume that the words stand in, or the one report.
    private PageLink? SentenceAt(StoredSource stored, TextSpan span)
    {
        if (stored.Page is not { } page)
            return live.Store.ResolveSentence(stored.Document.Text.Hash, span) is { Page: { } part, Sentence: { } cited }
                ? new(live.Texts.Of("sentence {0} of the report", cited.Locator), live.PlaceIn(part, Addresses.Anchor(cited.Locator))) : null;
        if (stored.Document.Passages.FirstOrDefault(sentence => sentence.Span.Contains(span)) is { } sentence)
            return new(live.Texts.Of("sentence {0} of the report", sentence.Locator), live.PlaceIn(page, Addresses.Anchor(sentence.Locator)));
        return stored.Document.Notes.FirstOrDefault(note => note.Span.Contains(span)) is { } note ? new(live.Texts.Of("note {0} of the report", note.Number.ToString(CultureInfo.InvariantCulture)), live.PlaceIn(page, MeasureReport.NoteAnchor(note.Number))) : null;
    }

    private static (int From, int To) Window(int length, int start, int end)
    {
        if (length <= MostCharacters)
            return (0, length);
        int from = Math.Max(0, Math.Min(start - MostCharacters / 2, length - MostCharacters));
        return (from, Math.Min(length, Math.Max(from + MostCharacters, Math.Min(end, from + 2 * MostCharacters))));
    }
}
