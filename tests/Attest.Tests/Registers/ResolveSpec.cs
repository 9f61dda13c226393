using System.Globalization;

namespace Attest.Tests.Registers;

/// <summary>The specification kind <c>resolve</c>: a name or adjective a line, with <c>@ DAY</c> where the day of the text matters; out comes whom it means.</summary>
internal static class ResolveSpec
{
    public static string Explain(string input) => string.Join('\n', input.TrimEnd('\n').Split('\n').Select(ExplainLine));

    private static string ExplainLine(string line)
    {
        string[] parts = line.Split(" @ ");
        DateOnly? day = parts.Length == 2 ? DateOnly.ParseExact(parts[1], "O", CultureInfo.InvariantCulture) : null;
        return BundledRegisters.Set.Jurisdictions.Candidates(parts[0], day) switch
        {
            [] => "nobody",
            [var only] => $"{only.Code} {only.ShortName}",
            var several => "unclear: " + string.Join(" or ", several.Select(jurisdiction => jurisdiction.Code)),
        };
    }
}
