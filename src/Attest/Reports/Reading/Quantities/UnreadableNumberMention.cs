namespace Attest.Reports.Reading.Quantities;

/// <summary>Digits that make no number as printed (“33,5000”): pointed at, never guessed.</summary>
internal sealed record UnreadableNumberMention(int First, int End) : Mention(First, End);
