namespace Attest.Reports.Reading;

/// <summary>Numbers the types of mentions, so that those of one type are found by their number.</summary>
internal static class MentionSort
{
    /// <summary>More than there are types of mentions.</summary>
    public const int Count = 16;

    private static int _last = -1;

    /// <summary>One type of mentions.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static class Of<T> where T : Mention
    {
        /// <summary>Its number, below <see cref="Count"/>.</summary>
        public static readonly int Number = Interlocked.Increment(ref _last);
    }
}
