namespace Attest.Publishing.Feeds;

/// <summary>A feed of the site.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Address">Its own address, from the root of the site.</param>
/// <param name="Page">The page it is of, from the root.</param>
/// <param name="Entries">Its entries, newest first.</param>
public sealed record AtomFeed(string Name, string Author, string Address, string Page, IReadOnlyList<AtomEntry> Entries);
