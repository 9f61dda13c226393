using System.Collections.Immutable;
using Attest.App.CommandLine;
using Attest.Network.Cycle;

namespace Attest.App.Network.Cycle;

/// <summary>The organisation's rules of the calendar.</summary>
internal static class LoadedMilestones
{
    /// <summary>Reads them; throws <see cref="InputException"/> with the line that is wrong.</summary>
    public static ImmutableArray<MilestoneRule> Read()
    {
        try
        {
            return ReadMilestoneRules.From(Path.Combine(BundledData.Folder, "content", "milestones.csv"));
        }
        catch (FormatException wrong)
        {
            throw new InputException(wrong.Message);
        }
    }
}
