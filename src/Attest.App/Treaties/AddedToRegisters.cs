using Attest.App.CommandLine;
using Attest.Registers;

namespace Attest.App.Treaties;

/// <summary>What is said of rows added to the registers.</summary>
internal static class AddedToRegisters
{
    /// <summary>Says what was added, what was there and what is wrong; answers the exit code.</summary>
    public static int Say(Terminal terminal, AddedRows added)
    {
        foreach (var problem in added.Problems)
            terminal.SayLine(new Cell(problem.ToString(), Tone.Bad));
        if (added.Problems.Count > 0)
        {
            terminal.Say("Nothing was added.");
            return ExitCode.Findings;
        }
        foreach (var correction in added.Corrections)
            terminal.Say($"{correction.By} corrects {correction.Replaced}", Cell.Faint($" ({correction.Key})"));
        terminal.Say($"{Words.Count(added.Added, "row")} added{(added.Held > 0 ? $", {Words.Number(added.Held)} there already" : "")}.");
        return ExitCode.Done;
    }
}
