namespace Attest.Reports.Reading.Quantities;

/// <summary>A munition or kind of object: a designation (<c>POMZ-2</c>) or a class (<c>AP</c>, <c>UXO</c>).</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Item">The designation as the register writes it, or the word of the class.</param>
/// <param name="IsDesignation">Whether it names one type.</param>
internal sealed record ItemMention(int First, int End, string Item, bool IsDesignation) : Mention(First, End);
