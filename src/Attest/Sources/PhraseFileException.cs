namespace Attest.Sources;

/// <summary>A table of phrases that reading needs is missing or damaged; the message says which and what to do.</summary>
public sealed class PhraseFileException : Exception
{
    /// <summary>Says what is wrong with which file.</summary>
    public PhraseFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
