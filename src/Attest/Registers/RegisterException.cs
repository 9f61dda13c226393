namespace Attest.Registers;

/// <summary>The registers cannot be used as they are; carries every problem found, not only the first.</summary>
public sealed class RegisterException : Exception
{
    /// <summary>Wraps the problems a load met; there is at least one.</summary>
    public RegisterException(IReadOnlyList<RegisterProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Everything that is wrong, in the order of files and lines.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; }

    private static string Describe(IReadOnlyList<RegisterProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentOutOfRangeException.ThrowIfZero(problems.Count, nameof(problems));
        return $"The registers have {problems.Count} problem{(problems.Count == 1 ? "" : "s")}; correct the lines and run `attest registers check`."
            + Environment.NewLine + string.Join(Environment.NewLine, problems);
    }
}
