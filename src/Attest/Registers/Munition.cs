namespace Attest.Registers;

/// <summary>A type of mine or submunition, by name, origin and category only: no technical detail, by design.</summary>
/// <param name="Designation">Its name, with the origin in brackets where two States use one name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Origin">The jurisdiction it comes from.</param>
/// <param name="Category">What it is made against.</param>
/// <param name="Action">Its broad type.</param>
/// <param name="Row">Where this row comes from.</param>
public sealed record Munition(string Designation, IReadOnlyList<string> Aliases, JurisdictionCode Origin, MunitionCategory Category, MunitionAction Action, RowOrigin Row)
{
    /// <summary>Names too common to be searched for in running text ("Ranger").</summary>
    internal IReadOnlyList<string> LookupOnly { get; private init; } = [];

    internal static Munition Read(RegisterRow row)
    {
        string designation = row.Required("designation");
        string[] aliases = row.List("aliases");
        string[] lookupOnly = row.List("lookup_only");
        if (lookupOnly.Except(aliases.Append(designation)).FirstOrDefault() is { } stray)
            throw new FormatException($"lookup_only “{stray}” is neither the designation nor an alias");
        return new(designation, aliases, row.Code("origin"), row.Word<MunitionCategory>("category"), row.Word<MunitionAction>("action"), row.Origin())
        {
            LookupOnly = lookupOnly,
        };
    }
}
