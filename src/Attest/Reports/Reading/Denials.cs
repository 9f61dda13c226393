using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Splits what one side charges and another denies (“it used mines, a charge the Ministry has denied”) into the charge and the denial.</summary>
internal static class Denials
{
    /// <summary>The draft, or where a denial follows it, the draft as reported and <paramref name="denial"/> as denied.</summary>
    public static IEnumerable<StatementDraft> Follow(SentenceReading sentence, StatementDraft draft, StatementValue denial)
    {
        var denied = sentence.Hedges.FirstOrDefault(h => h.Meaning.Hedge == Hedge.Denied);
        if (denied is null || draft.Value == denial)
            return [draft];
        if (denied.First < draft.At)
            return [draft with { Value = denial }];
        if (!sentence.HasWord(draft.At, denied.First, t => t.Text is "," or ";"))
            return [draft];
        return [draft with { Hedge = Hedge.Reported }, draft with { Value = denial, Hedge = Hedge.Denied, Quantity = null }];
    }
}
