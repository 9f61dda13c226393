namespace Attest.Publishing.Pages;

/// <summary>The treaties followed.</summary>
public sealed record TreatiesPage : Page
{
    /// <summary>The treaties in the order of the register.</summary>
    public required IReadOnlyList<Entry> Treaties { get; init; }

    /// <summary>A treaty in the list.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="OfficialName">Its title as adopted.</param>
    /// <param name="Address">Its page.</param>
    /// <param name="Adopted">The day it was adopted.</param>
    /// <param name="EntryIntoForce">The day it entered into force.</param>
    /// <param name="KnownTo">The last day for which participation is known.</param>
    /// <param name="Parties">How many States were bound on that day; null where participation is not held.</param>
    /// <param name="States">The denominator.</param>
    /// <param name="Caution">What must be said with the number, or null.</param>
    public sealed record Entry(string Code, string Name, string OfficialName, string Address, DateOnly Adopted, DateOnly EntryIntoForce, DateOnly KnownTo, int? Parties, int States, string? Caution);
}
