using System.Collections.Immutable;
using System.Globalization;
using Attest.Store;

namespace Attest.Editions;

/// <summary>Finds what keeps an edition from being frozen.</summary>
/// <param name="store">The base, its findings up to date.</param>
internal sealed class FindObstacles(EvidenceStore store)
{
    private const int ShownDigits = 12;

    /// <summary>All that stands in the way of freezing these documents.</summary>
    public ImmutableArray<FreezeObstacle> Of(FreezeRequest request, IReadOnlyList<EditionDocument> documents)
    {
        if (documents.Count == 0)
            return [new($"This base holds no report of {request.Product} {request.Year}.", Known())];
        return [.. OfRevision(request), .. Late(request, documents), .. OfStatements(request, documents), .. OfFindings(request, documents)];
    }

    private string Known()
    {
        string[] known = [.. store.Pages.Select(page => $"{page.Address.Product} {page.Address.Edition.ToString(CultureInfo.InvariantCulture)}").Distinct()];
        return known.Length > 0 ? $"It holds {string.Join(", ", known)}." : "Import reports first: attest import FILE";
    }

    private IEnumerable<FreezeObstacle> OfRevision(FreezeRequest request)
    {
        var before = store.Editions.Of(request.Product, request.Year);
        if (before.Count > 0 && request.Correction is null)
            yield return new(
                string.Create(CultureInfo.InvariantCulture, $"The edition {request.Product} {request.Year} was frozen on {before[^1].FrozenAt.UtcDateTime:yyyy-MM-dd} and never changes."), "Say what a corrected one changes, and why: --correction \"…\"");
        if (before.Count == 0 && request.Correction is not null)
            yield return new($"No edition {request.Product} {request.Year} was frozen from this base, so there is nothing to correct.", "Leave --correction away.");
    }

    private static IEnumerable<FreezeObstacle> Late(FreezeRequest request, IReadOnlyList<EditionDocument> documents) =>
        from document in documents
        where document.Document.LastUpdated > request.Terms.CutOff
        select new FreezeObstacle(
            string.Create(CultureInfo.InvariantCulture, $"{document.Address} was updated on {document.Document.LastUpdated:yyyy-MM-dd}, after the cut-off."), "Choose a later --cut-off.");

    private static IEnumerable<FreezeObstacle> OfStatements(FreezeRequest request, IReadOnlyList<EditionDocument> documents) =>
        request.Terms.IsCheckedOnly && documents.All(document => document.Statements.IsEmpty)
            ? [new("None of the statements was checked by a person.", "Check some with “attest judge --next”, or leave --checked-only away.")]
            : [];

    private static IEnumerable<FreezeObstacle> OfFindings(FreezeRequest request, IReadOnlyList<EditionDocument> documents)
    {
        var blocking = documents.SelectMany(document => document.Findings).Where(stored => stored.Blocks).DistinctBy(stored => stored.Finding.Id).ToArray();
        foreach (var stored in blocking.Where(stored => request.Overrides.All(passed => passed.Finding != stored.Finding.Id)))
        {
            var digits = stored.Finding.Id.Value[..ShownDigits];
            yield return new(
                $"{digits} {stored.Finding.Page} {stored.Finding.Code}: {stored.Finding.Message}",
                $"{(stored.IsAccepted ? "Correct what it found" : $"Rule on it (attest rule {digits} …)")}, or let it pass: --override {digits} --reason \"…\"",
                stored.Finding);
        }
        foreach (var passed in request.Overrides.Where(passed => blocking.All(stored => stored.Finding.Id != passed.Finding)))
            yield return new($"The finding {passed.Finding.Value[..ShownDigits]} does not block these reports.", "Leave its --override away.");
    }
}
