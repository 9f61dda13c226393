namespace Attest.Registers;

/// <summary>One thing that is wrong in a register, at the line where it was met (lines count from 1; 0 stands for the file as a whole).</summary>
public sealed record RegisterProblem(string File, int Line, string Message)
{
    /// <summary>The form editors can jump to: <c>file:line: what is wrong</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
