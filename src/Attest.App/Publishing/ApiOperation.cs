using System.Text.RegularExpressions;

namespace Attest.App.Publishing;

/// <summary>An address for programs, as it is described: what it answers, and what can be asked of it.</summary>
/// <param name="Pattern">The address of the page, its parts in braces.</param>
/// <param name="Summary">What it answers, in one sentence.</param>
/// <param name="Answer">The record of the page.</param>
/// <param name="Query">What its query may name; each is one of <see cref="ApiOperations.Parameters"/>.</param>
internal sealed partial record ApiOperation(string Pattern, string Summary, Type Answer, params string[] Query)
{
    /// <summary>What programs ask: <c>/api/v1/states/{jurisdiction}</c>.</summary>
    public string Address => ApiAddresses.Root + Pattern;

    /// <summary>The parts of the address that are to be filled in.</summary>
    public IEnumerable<string> Parts => Part().Matches(Pattern).Select(match => match.Groups[1].Value);

    /// <summary>An address of the demonstration base.</summary>
    public string Example => Part().Replace(Address, match => ApiOperations.Parameters[match.Groups[1].Value].Example);

    [GeneratedRegex(@"\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
