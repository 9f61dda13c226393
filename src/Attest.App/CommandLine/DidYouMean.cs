namespace Attest.App.CommandLine;

/// <summary>Finds what somebody probably meant to type.</summary>
internal static class DidYouMean
{
    /// <summary>“ Did you mean “x”?” with its leading space, or nothing when nothing is near.</summary>
    public static string Sentence(string typed, IEnumerable<string> known) =>
        Nearest(typed, known) switch
        {
            [] => "",
            [var only] => $" Did you mean “{only}”?",
            [.. var most, var last] => $" Did you mean {string.Join(", ", most.Select(name => $"“{name}”"))} or “{last}”?",
        };

    /// <summary>Up to three of the known words: at most a third of the letters differ, or one begins with the other; nearest first.</summary>
    public static string[] Nearest(string typed, IEnumerable<string> known) =>
    [
        .. known
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (name, distance: Distance(typed.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(near => near.distance <= Math.Max(1, Math.Max(typed.Length, near.name.Length) / 3) || IsBeginning(typed, near.name))
            .OrderBy(near => near.distance)
            .ThenBy(near => near.name, StringComparer.Ordinal)
            .Take(3)
            .Select(near => near.name),
    ];

    private static bool IsBeginning(string typed, string name) =>
        typed.Length >= 3 && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>Letters to insert, drop, change or swap with their neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            cost[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            cost[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var change = cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(change, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        return cost[a.Length, b.Length];
    }
}
