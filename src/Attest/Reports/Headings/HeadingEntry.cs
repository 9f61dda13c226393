using System.Collections.Immutable;

namespace Attest.Reports.Headings;

/// <summary>A heading of the vocabulary.</summary>
/// <param name="Code">Its part of a locator where that is not its initials.</param>
/// <param name="Topics">The kinds of statement it announces.</param>
/// <param name="Merges">Whether it may be joined with others.</param>
internal sealed record HeadingEntry(string? Code, ImmutableArray<string> Topics, bool Merges);
