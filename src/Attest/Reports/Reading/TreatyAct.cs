using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>An act under treaties that a sentence tells of: signing, ratifying, being a party.</summary>
/// <param name="Act">Which act, by the words of data/phrases/kinds/treaty_acts.csv.</param>
/// <param name="Cue">The phrase that says it.</param>
/// <param name="Treaties">The treaties and protocols it is about; several where they are joined.</param>
/// <param name="Negated">Whether the text denies it.</param>
/// <param name="Dates">The dates said of it.</param>
internal sealed record TreatyAct(string Act, Cue<string> Cue, ImmutableArray<string> Treaties, bool Negated, ImmutableArray<DateMention> Dates);
