using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Registers;

namespace Attest.App.Treaties;

/// <summary>A treaty as people type it: <c>MBT</c>, <c>ccm</c>, “Ottawa Treaty”.</summary>
internal static class TreatyOption
{
    public static Option<string?> Make(string otherwise) => new("--treaty") { HelpName = "TREATY", Description = $"The treaty, by code (MBT, CCM, CCW-AP2) or name; {otherwise} when left out." };

    /// <summary>The treaty meant; throws <see cref="InputException"/> with the codes there are when no register knows it.</summary>
    public static Treaty Find(RegisterSet registers, string typed) => registers.Treaties.Resolve(typed)
        ?? throw new InputException($"No register knows the treaty “{typed}”.{DidYouMean.Sentence(typed, registers.Treaties.All.Select(treaty => treaty.Name))} There are {string.Join(", ", registers.Treaties.All.Select(treaty => treaty.Code))}.");
}
