namespace Attest.Publishing.Pages;

/// <summary>How a jurisdiction stands in a treaty on a day, with the acts that made it so. Acts whose day is not held are written <c>unknown</c>; null is an act that did not take place (I11).</summary>
/// <param name="Code">The treaty.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="On">The day.</param>
/// <param name="Status">The status as a word of the data; <c>unknown</c> where the register cannot tell.</param>
/// <param name="Words">The status in the language of the page.</param>
/// <param name="Acts">What it did, in order.</param>
/// <param name="Trust">How far the row is to be trusted; null where there is no row.</param>
/// <param name="Caution">What must be said with the status (participation not fully held …), or null.</param>
public sealed record TreatyStanding(string Code, string Name, string Address, DateOnly On, string Status, string Words, IReadOnlyList<TreatyStanding.Act> Acts, RowTrust? Trust, string? Caution)
{
    /// <summary>One act.</summary>
    /// <param name="Words">What was done, in the language of the page.</param>
    /// <param name="Day">The day as YYYY-MM-DD, or <c>unknown</c>.</param>
    public sealed record Act(string Words, string Day);
}
