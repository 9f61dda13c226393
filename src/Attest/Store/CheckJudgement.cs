using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>Whether a judgement is on something that the base holds, and says something that can be said.</summary>
internal static class CheckJudgement
{
    /// <summary>Why it cannot be recorded, or null; and the statement that it is on.</summary>
    public static string? Refusal(EvidenceStore store, PageAddress address, Judgement judgement, out Statement? judged)
    {
        judged = null;
        if (store.Find(address) is not { } page)
            return $"This base holds no page {address}.";
        if (judgement.Statement is { } id)
        {
            var stored = page.Statements.Concat(page.Entered).FirstOrDefault(stored => stored.Id == id) ?? store.FindStatement(id);
            if (stored is null || stored.Page != address)
                return $"The page {address} has no statement {id}.";
            if (stored.Id != id)
                return $"{id} is a correction; rule on the statement that it corrects, {stored.Id}.";
            judged = stored.Statement;
        }
        return judgement.Says is { } says ? SaysRefusal(store, page, says, isMissed: judged is null) : null;
    }

    private static string? SaysRefusal(EvidenceStore store, StoredPage page, Statement says, bool isMissed)
    {
        if (!Vocabulary.ValuesOf(says.Kind).Contains(says.Value))
            return $"“{Vocabulary.Word(says.Value)}” is no value of {Vocabulary.Word(says.Kind)}; it has {string.Join(", ", Vocabulary.ValuesOf(says.Kind).Select(Vocabulary.Word))}.";
        if (Vocabulary.IsNegative(says.Value) && !says.Negated)
            return $"“{Vocabulary.Word(says.Value)}” denies by its own wording: say that it is negated.";
        if (says.Jurisdiction != page.Address.Jurisdiction)
            return $"It is about {says.Jurisdiction?.Value ?? "nobody"}, its page about {page.Address.Jurisdiction}; what another does has that one as its actor.";
        if (Text(store, page, says.Evidence.TextHash) is not { } text || says.Evidence.Span.End > text.Length || says.Evidence.Span.Length == 0 || text.Folded(says.Evidence.Span) != says.Wording)
            return $"The words do not stand at {says.Evidence.Span} of the text (I2).";
        if (!isMissed)
            return null;
        if (says.Evidence.TextHash != page.Document.Text.Hash || page.FindSentence(says.Locator) is null)
            return $"The page as it is read today has no sentence {says.Locator}.";
        return page.Upheld.Any(stored => stored.Statement.SaysTheSameAs(says) && stored.Statement.IsOfTheWordsOf(says)) ? "The page has a statement that says the same of these words." : null;
    }

    private static SourceText? Text(EvidenceStore store, StoredPage page, string hash) =>
        hash == page.Document.Text.Hash ? page.Document.Text : SourceId.TryParse(hash, out _) && store.FindText(hash) is { } text ? new SourceText(text, "kept") : null;
}
