namespace Attest.Registers;

/// <summary>What a treaty obliges a party to do by a day, as a rule over the day of entry into force for it.</summary>
/// <param name="Treaty">The treaty.</param>
/// <param name="Code">Its key within the treaty: <c>initial_report</c>.</param>
/// <param name="Article">The article that says so.</param>
/// <param name="What">What is to be done, in words.</param>
/// <param name="Rule">The name of the rule that computes due dates.</param>
/// <param name="Parameters">The rule's parameters by name.</param>
/// <param name="Until">What ends it.</param>
/// <param name="Origin">Where this row comes from.</param>
public sealed record Obligation(TreatyCode Treaty, string Code, string Article, string What, string Rule, IReadOnlyDictionary<string, string> Parameters, ObligationEnd Until, RowOrigin Origin)
{
    internal static Obligation Read(RegisterRow row) => new(row.Treaty("treaty"), row.Required("obligation"), row.Required("article"), row.Required("what"), row.Required("rule"),
        ReadParameters(row.List("parameters")), row.Word<ObligationEnd>("until"), row.Origin());

    private static Dictionary<string, string> ReadParameters(string[] parameters)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string parameter in parameters)
            if (parameter.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } value] || !read.TryAdd(name, value))
                throw new FormatException($"parameters: “{parameter}” is not a name with its value (days=180), each name once");
        return read;
    }
}
