using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Registers;

namespace Attest.App.Registers;

/// <summary>A State or area as people type it: <c>PRK</c>, <c>prk</c>, “North Korea”, “North Korean”.</summary>
internal static class StateArgument
{
    public static Argument<string> Make() => new("STATE") { Description = "A State or area: its code (PRK), a name or an adjective (“North Korea”)." };

    /// <summary>The jurisdiction meant; throws <see cref="InputException"/> with the nearest names when there is none, or all that are meant when there are several.</summary>
    public static Jurisdiction Find(RegisterSet registers, string typed)
    {
        if (JurisdictionCode.TryParse(typed.ToUpperInvariant(), out var code) && registers.Jurisdictions.Find(code) is { } coded)
            return coded;
        return registers.Jurisdictions.Candidates(typed) switch
        {
            [var only] => only,
            [] => throw new InputException($"No register knows “{typed}”.{DidYouMean.Sentence(typed, Names(registers))} Give a code such as PRK, or a name."),
            var several => throw new InputException($"“{typed}” can mean {string.Join(" or ", several.Select(one => $"{one.ShortName} ({one.Code})"))}. Give the code."),
        };
    }

    private static IEnumerable<string> Names(RegisterSet registers) =>
        registers.Jurisdictions.All.Select(one => one.ShortName).Concat(registers.Jurisdictions.All.Select(one => one.Code.Value));
}
