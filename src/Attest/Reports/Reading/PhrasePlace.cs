namespace Attest.Reports.Reading;

/// <summary>Where a phrase is: the number of its table, and its row there.</summary>
/// <param name="Table">The number of the table.</param>
/// <param name="Row">The row in the table.</param>
internal readonly record struct PhrasePlace(short Table, short Row)
{
    /// <summary>The bit by which sentences tell that they may hold a phrase of the table.</summary>
    public ulong TableBit => BitOf(Table);

    /// <summary>The bit of a table by its number. Beyond 64 tables, two share a bit.</summary>
    public static ulong BitOf(int table) => 1UL << (table % 64);
}
