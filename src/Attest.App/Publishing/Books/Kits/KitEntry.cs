using System.Collections.Immutable;

namespace Attest.App.Publishing.Books.Kits;

/// <summary>Something in a media kit.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Path">Where it lies, without an ending.</param>
/// <param name="Endings">The forms it is there in: <c>.html</c>.</param>
internal sealed record KitEntry(string Title, string Path, ImmutableArray<string> Endings);
