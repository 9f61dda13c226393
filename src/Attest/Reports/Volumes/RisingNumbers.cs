namespace Attest.Reports.Volumes;

/// <summary>The longest rising run of numbers among candidates, gaps tolerated: what is numbered through a volume, as against numbers that merely stand in its text.</summary>
internal static class RisingNumbers
{
    /// <summary>The indices of the candidates in the run, in order; time grows with n log n.</summary>
    public static IReadOnlyList<int> Longest(IReadOnlyList<int> numbers)
    {
        // ends[l]: the candidate with the lowest number that a run of l + 1 ends in.
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = numbers[ends[middle]] < numbers[i] ? (middle + 1, high) : (low, middle);
            }
            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(i);
            else
                ends[low] = i;
        }
        var run = new List<int>();
        for (var at = ends.Count > 0 ? ends[^1] : -1; at >= 0; at = before[at])
            run.Add(at);
        run.Reverse();
        return run;
    }
}
