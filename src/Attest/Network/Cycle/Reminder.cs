namespace Attest.Network.Cycle;

/// <summary>That somebody is to be told of a milestone.</summary>
/// <param name="Person">Who.</param>
/// <param name="Product">Of which product's edition.</param>
/// <param name="Year">Of which year's.</param>
/// <param name="Milestone">Which milestone.</param>
/// <param name="Due">Its day.</param>
/// <param name="Before">How many days before it; a negative number is after it.</param>
public sealed record Reminder(Pseudonym Person, string Product, int Year, Milestone Milestone, DateOnly Due, int Before);
