using Attest.Statements;

namespace Attest.Reports.Reading.Quantities;

/// <summary>A number with what it counts or measures, as far as the words beside it tell.</summary>
/// <param name="First">Its first token, words that set its bound included.</param>
/// <param name="End">The token after its last one, the unit included where it follows at once.</param>
/// <param name="Quantity">The number in its plain unit.</param>
/// <param name="Item">The kind of object counted, where the unit names one: <c>AP</c>, <c>UXO</c>, <c>POMZ-2</c>.</param>
/// <param name="NumberAt">The token of the number itself.</param>
/// <param name="IsEstimate">Whether “approximately” or “estimated” governs it (vocabulary §3, rule 6).</param>
internal sealed record QuantityMention(int First, int End, Quantity Quantity, string? Item, int NumberAt, bool IsEstimate) : Mention(First, End)
{
    /// <summary>The unit or currency, whichever it has.</summary>
    public string? Unit => Quantity.Currency ?? Quantity.Unit;
}
