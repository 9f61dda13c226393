namespace Attest.Publishing.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Id">Its identity, an IRI that never changes.</param>
/// <param name="Title">Its title.</param>
/// <param name="Updated">When it appeared or changed.</param>
/// <param name="Address">Where on the site it is shown, from its root.</param>
/// <param name="Category">What it is filed under.</param>
/// <param name="Text">What it says.</param>
public sealed record AtomEntry(string Id, string Title, DateTimeOffset Updated, string Address, string Category, string Text);
