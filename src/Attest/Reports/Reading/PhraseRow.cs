namespace Attest.Reports.Reading;

/// <summary>A phrase with its place: the number of its table, and its row there.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Table">The number of the table.</param>
/// <param name="Row">The row in the table.</param>
internal readonly record struct PhraseRow(Phrase Phrase, int Table, int Row)
{
    /// <summary>The bit by which sentences tell that they may hold a phrase of the table. Beyond 64 tables, two share a bit.</summary>
    public ulong TableBit => BitOf(Table);

    /// <summary>The bit of a table by its number.</summary>
    public static ulong BitOf(int table) => 1UL << (table % 64);
}
