using System.Collections.Immutable;

namespace Attest.Sources.Citations;

/// <summary>A citation as its own words tell it, before “Ibid.” and short forms are resolved.</summary>
/// <param name="Note">The number of the note.</param>
/// <param name="Citation">What the words tell; its kind is a guess where <paramref name="IsKindTold"/> is false.</param>
/// <param name="IsKindTold">Whether a phrase tells the kind.</param>
/// <param name="IsAside">Whether it is introduced as something else to see, so that a following “Ibid.” does not mean it.</param>
/// <param name="IsListed">Whether it is one of several of a kind told by their dates only.</param>
/// <param name="HeadWords">The words that name the thing, pinpoint and date left out, in small letters; none for kinds that are not told apart by them.</param>
/// <param name="OtherDays">Days named in the explanations of the same note.</param>
internal sealed record CitationDraft(int Note, Citation Citation, bool IsKindTold, bool IsAside, bool IsListed, ImmutableArray<string> HeadWords, ImmutableArray<string> OtherDays);
