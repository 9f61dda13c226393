namespace Attest.Store;

/// <summary>A dump that cannot be loaded; the message is <c>file:line: what is wrong</c>. Nothing was loaded.</summary>
public sealed class DumpFormatException : FormatException
{
    /// <summary>Makes the exception for a line, counted from 1.</summary>
    public DumpFormatException(string file, int line, string problem, Exception? innerException = null)
        : base($"{file}:{line}: {problem}", innerException)
    {
    }
}
