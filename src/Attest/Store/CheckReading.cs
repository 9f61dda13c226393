using Attest.Reports;
using Attest.Statements;

namespace Attest.Store;

/// <summary>Whether a reading keeps the invariants that the base relies on; one that does not is a fault of its reader and is not recorded.</summary>
internal static class CheckReading
{
    /// <summary>Which invariant the reading breaks and where, or null.</summary>
    public static string? Refusal(ReadPage page)
    {
        var document = page.Document;
        if (LeafRefusal(page) is { } leaf)
            return leaf;
        if (document is { Jurisdiction: not null, Edition: < 1000 or > 9999 })
            return $"The edition {document.Edition} is no year of four digits.";
        if (document.Jurisdiction is not null && !PageAddress.TryParse($"{document.Product}/1999/0/{document.Jurisdiction}/{document.Theme}", out _))
            return $"“{document.Product}” and “{document.Theme}” make no address.";
        var locators = new HashSet<string>(StringComparer.Ordinal);
        if (document.Passages.FirstOrDefault(sentence => !locators.Add(sentence.Locator)) is { } twice)
            return $"Two sentences have the locator {twice.Locator} (I2).";
        return page.Statements.Select(statement => StatementRefusal(statement, document)).FirstOrDefault(refusal => refusal is not null);
    }

    // I4: the leaves of a document partition its text; those of a volume's reports what the volume leaves to them.
    private static string? LeafRefusal(ReadPage page)
    {
        var document = page.Document;
        if (document.Part == 0 && LeafRefusal(document) is { } refusal)
            return refusal;
        if (page.Parts.IsEmpty)
            return null;
        var left = document.Leaves.Where(leaf => leaf.Kind is LeafKind.Part).Sum(leaf => leaf.Span.Length);
        var leaves = page.Parts.SelectMany(part => part.Document.Leaves).OrderBy(leaf => leaf.Span.Start).ToList();
        var overlap = leaves.Zip(leaves.Skip(1)).Any(pair => pair.First.Span.End > pair.Second.Span.Start);
        return overlap || leaves.Sum(leaf => leaf.Span.Length) != left ? "The leaves of the reports in the volume do not partition what it leaves to them (I4)." : null;
    }

    private static string? LeafRefusal(ReportDocument document)
    {
        var end = 0;
        foreach (var leaf in document.Leaves)
        {
            if (leaf.Span.Start != end)
                return $"The leaves do not partition the text: one begins at {leaf.Span.Start} where {end} is expected (I4).";
            end = leaf.Span.End;
        }
        return end == document.Text.Length ? null : $"The leaves end at {end}, the text at {document.Text.Length} (I4).";
    }

    private static string? StatementRefusal(Statement statement, ReportDocument document)
    {
        var evidence = statement.Evidence;
        if (evidence.TextHash != document.Text.Hash)
            return $"A statement at {statement.Locator} names another text as its evidence (I2).";
        if (evidence.Context.Append(evidence.Span).Any(span => span.End > document.Text.Length))
            return $"A statement at {statement.Locator} has a span beyond the end of the text (I2).";
        if (document.Text.Folded(evidence.Span) != statement.Wording)
            return $"The wording of a statement at {statement.Locator} is not what stands at its span {evidence.Span} (I2).";
        if (document is { Jurisdiction: { } jurisdiction, Edition: not null } && statement.Jurisdiction != jurisdiction)
            return $"A statement at {statement.Locator} is about {statement.Jurisdiction?.Value ?? "nobody"}, its page about {jurisdiction}.";
        return null;
    }
}
