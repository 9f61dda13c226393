using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>
/// Finds what the report itself thinks of what it tells (vocabulary §1, assessment): in the sentence that tells it, “…, though this could not be verified”, or in the next,
/// which points back to it: “These figures appear reasonable”. Looked for only where there is something to judge.
/// </summary>
internal sealed class FindAssessment(PhraseTable<string> judgements)
{
    // “Though difficult to confirm, the army's claim …”: what points back opens the sentence, after a concession at most.
    private const int OpeningReach = 9;

    // “the army's claim”, “these two figures”
    private const int NounReach = 4;

    /// <summary>What the sentence says of itself: the drafts that somebody else claims, with the opinion that follows them.</summary>
    public void Judge(SentenceReading sentence)
    {
        if (!sentence.Drafts.Exists(d => IsClaim(sentence, d)))
            return;
        var found = judgements.FindApart(sentence.Line);
        if (found.Count == 0)
            return;
        for (var i = 0; i < sentence.Drafts.Count; i++)
        {
            var draft = sentence.Drafts[i];
            if (draft.Assessment is null && IsClaim(sentence, draft) && Words(sentence, found.FindAll(j => j.First > draft.At)) is { Length: > 0 } opinion)
                sentence.Drafts[i] = draft with { Assessment = opinion };
        }
    }

    /// <summary>What the sentence thinks of the one before it, or null where it does not point back or holds no opinion.</summary>
    public string? OfTheOneBefore(SentenceReading sentence) =>
        PointsBack(sentence) && Words(sentence, judgements.FindApart(sentence.Line)) is { Length: > 0 } opinion ? opinion : null;

    private static bool IsClaim(SentenceReading sentence, StatementDraft draft) => (draft.Hedge ?? sentence.HedgeAt(draft.At)) is not Hedge.Asserted;

    private static string Words(SentenceReading sentence, List<Cue<string>> found) =>
        string.Join(", ", found.Select(j => sentence.IsNegated(j.First, j.End, within: false) ? $"not {j.Meaning}" : j.Meaning).Distinct());

    private static bool PointsBack(SentenceReading sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length && at < OpeningReach; at++)
        {
            var word = sentence.Tokens[at].Word;
            if (word is "this" or "that" or "these" or "those" or "such" or "both" && sentence.HasWord(at + 1, at + 2, t => t.Stem is "appear" or "seem" or "be" || t.Word is "is" or "are" or "was" or "can" or "could" or "cannot" or "has" or "have"))
                return true;
            if (word is "this" or "that" or "these" or "those" or "such" or "both" or "the" or "its" or "their" && sentence.HasWord(at + 1, at + 1 + NounReach, t => IsSaying(t.Stem)))
                return true;
        }
        return false;
    }

    private static bool IsSaying(string stem) =>
        stem is "claim" or "figur" or "allegation" or "accusation" or "charg" or "report" or "estimat" or "number" or "statement" or "assertion" or "total" or "account" or "rumor" or "rumour" or "information";
}
