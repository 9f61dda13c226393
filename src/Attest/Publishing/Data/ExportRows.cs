using System.Globalization;
using Attest.Checks;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Publishing.Data;

/// <summary>The rows of the tables that leave the base, page by page: only what the site shows everybody.</summary>
internal sealed class ExportRows(EvidenceStore store, RegisterSet registers, ExportTerms terms)
{
    /// <summary>Every row with the name of its table; pages are opened one after the other.</summary>
    public IEnumerable<(string Table, object?[] Row)> All()
    {
        foreach (var row in OfRegisters())
            yield return row;
        foreach (var id in store.Sources)
            if (store.FindSource(id) is { } source)
                yield return ("sources", [id.Value, source.Source.Name, source.Source.Notice, source.Document.Text.Hash, source.Source.Bytes.Length]);
        foreach (var summary in store.Pages)
            if (store.Find(summary.Address) is { } page)
                foreach (var row in OfPage(page))
                    yield return row;
        foreach (var stored in store.Findings.Current.Where(stored => stored.IsAccepted || (terms.ShowsUnreviewed && !stored.IsRejected)))
            yield return ("findings", Finding(stored));
    }

    private IEnumerable<(string, object?[])> OfRegisters()
    {
        foreach (var state in registers.Jurisdictions.All)
            yield return ("states", [state.Code.Value, state.ShortName, state.OfficialName, state.Region, state.Subregion, Vocabulary.Word(state.Kind)]);
        foreach (var treaty in registers.Treaties.All)
            yield return ("treaties", [treaty.Code.Value, treaty.Name, treaty.OfficialName, Iso(treaty.Adopted), Iso(treaty.EntryIntoForce), Iso(treaty.KnownTo)]);
        foreach (var acts in registers.Participation.All)
            yield return ("participation", [acts.Jurisdiction.Value, acts.Treaty.Value, Day(acts.Signature), Day(acts.Deposit), Day(acts.EntryIntoForce), Day(acts.WithdrawalNotified), Day(acts.WithdrawalEffective), acts.Origin.Source]);
        foreach (var resolution in registers.Resolutions.All)
            yield return ("resolutions", [resolution.Symbol, Iso(resolution.Adopted), resolution.Title, Vocabulary.Word(resolution.RollCall)]);
        foreach (var resolution in registers.Resolutions.All)
            foreach (var (state, vote) in registers.Resolutions.RollCall(resolution).OrderBy(pair => pair.Key))
                yield return ("votes", [resolution.Symbol, state.Value, Vocabulary.Word(vote)]);
    }

    private static IEnumerable<(string, object?[])> OfPage(StoredPage page)
    {
        var (summary, text) = (page.Summary, page.Document.Text);
        string report = page.Address.ToString();
        yield return ("reports", [report, page.Address.Jurisdiction.Value, page.Address.Edition, summary.Title, summary.Layout, summary.Language, summary.SourceId.Value, summary.Notice, summary.RecordedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)]);
        foreach (var passage in page.Document.Passages.DistinctBy(passage => passage.Locator))
            yield return ("sentences", [report, passage.Locator, passage.Span.Start, passage.Span.End, text.Folded(passage.Span), Joined(passage.Markers.Select(marker => marker.Number.ToString(CultureInfo.InvariantCulture)))]);
        foreach (var stored in page.Upheld)
            yield return ("statements", Statement(stored, report));
        foreach (var note in page.Document.Notes.DistinctBy(note => note.Number))
        {
            yield return ("notes", [report, note.Number, note.Text]);
            foreach (var (citation, at) in note.Citations.Select((citation, at) => (citation, at)))
                yield return ("citations", Citation(citation, report, note.Number, at + 1));
        }
    }

    private static object?[] Statement(StoredStatement stored, string report)
    {
        var says = stored.Statement;
        return
        [
            stored.Id.Value, report, says.Locator, stored.Page.Jurisdiction.Value, stored.Page.Edition, Vocabulary.Word(says.Kind), Vocabulary.Word(says.Value), says.Negated, Vocabulary.Word(says.Hedge), says.Instrument, says.Actor, says.Date?.Text, says.Target?.Text,
            says.Quantity?.Number, says.Quantity?.Upper, says.Quantity is { } quantity ? Vocabulary.Word(quantity.Bound) : null, says.Quantity?.Unit, says.Quantity?.Currency, Joined(says.Items.IsDefault ? [] : says.Items), says.Territory, says.AttributedTo, says.Detail,
            says.Wording, says.Evidence.Span.Start, says.Evidence.Span.End, Vocabulary.Word(stored.Standing.Kind),
        ];
    }

    private static object?[] Citation(Citation citation, string report, int note, int place) =>
    [
        report, note, place, Vocabulary.Word(citation.Kind), citation.Wording, Joined(citation.Persons), citation.Organisation, citation.Title, citation.Container, citation.Date?.Text, citation.Pinpoint, citation.Url, citation.RefersTo,
    ];

    private static object?[] Finding(StoredFinding stored)
    {
        var finding = stored.Finding;
        return
        [
            finding.Id.Value, finding.Code, FindingWords.Of(finding.Severity), FindingWords.Of(finding.About), finding.State, finding.Page, finding.Places[0].Locator, finding.Message, finding.Places[0].Wording,
            string.Join(" | ", finding.Places.Skip(1).Select(place => $"{place.Reference ?? $"{place.Page} {place.Locator}"}: {place.Wording}")), stored.IsAccepted ? "accepted" : "not_reviewed",
        ];
    }

    private static string? Joined(IEnumerable<string> words) => string.Join("; ", words) is { Length: > 0 } joined ? joined : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Day(ActDay day) => day.ToString() is { Length: > 0 } words ? words : null;
}
