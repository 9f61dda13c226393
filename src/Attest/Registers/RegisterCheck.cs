namespace Attest.Registers;

/// <summary>What a reading of the registers found: everything wrong with them, or, when nothing is, what they hold.</summary>
public sealed class RegisterCheck
{
    internal RegisterCheck(IReadOnlyList<RegisterProblem> problems, IReadOnlyList<RegisterCount> counts, IReadOnlyList<RegisterCorrection> corrections, string hash, RegisterSet? registers)
    {
        Problems = problems;
        Counts = counts;
        Corrections = corrections;
        Hash = hash;
        Registers = registers;
    }

    /// <summary>Everything that is wrong, by file and line; empty when the registers can be used.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; }

    /// <summary>What each file holds, in the order of reading.</summary>
    public IReadOnlyList<RegisterCount> Counts { get; }

    /// <summary>Rows of the overlay that correct others.</summary>
    public IReadOnlyList<RegisterCorrection> Corrections { get; }

    /// <summary>The hash of the files read, as <see cref="RegisterSet.Hash"/>.</summary>
    public string Hash { get; }

    /// <summary>The registers, when nothing is wrong; null otherwise.</summary>
    public RegisterSet? Registers { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsGood => Problems.Count == 0;

    /// <summary>Reads and checks a directory of registers and its overlay; never throws for what is in the files.</summary>
    /// <param name="directory">The bundled registers.</param>
    /// <param name="overlay">The directory of added rows in the data folder; it may be missing.</param>
    /// <param name="asOf">Leaves out added rows that were learned after this day; null takes all.</param>
    public static RegisterCheck Run(string directory, string? overlay = null, DateOnly? asOf = null) => new RegisterReading(directory, overlay) { AsOf = asOf }.Read();
}
