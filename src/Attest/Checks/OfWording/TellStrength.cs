using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.OfWording;

/// <summary>Tells how strongly a statement is said: by its hedge, and by words of its sentence that confirm or doubt.</summary>
internal sealed class TellStrength(StrengthWords words)
{
    /// <summary>
    /// How strongly a statement of a page is said. Words of doubt count of grave acts, where the sentence speaks of nothing else (“the alleged use”); a “suspected area” is a kind
    /// of area. “Confirmed” counts where the text itself says so, and not where it tells who confirmed.
    /// </summary>
    public Strength Of(Statement statement, CheckedPage page)
    {
        // “Approximately” rounds a number and doubts nothing.
        var isRounded = statement.Hedge == Hedge.Estimated && !statement.Wording.Contains("estimat", StringComparison.OrdinalIgnoreCase);
        var strength = isRounded ? Strength.Stated : CompareStrength.Of(statement.Hedge);
        if (SameMatter.IsGrave(statement) && words.Doubt(statement.Wording) is { } doubt && doubt < strength && IsOfOneKind(statement, page))
            return doubt;
        return strength >= Strength.Reported && statement.AttributedTo is null && words.Confirm(statement.Wording) ? Strength.Confirmed : strength;
    }

    private static bool IsOfOneKind(Statement statement, CheckedPage page) => page.StatementsAt(statement.Locator).All(other => other.Kind == statement.Kind && other.Actor == statement.Actor);
}
