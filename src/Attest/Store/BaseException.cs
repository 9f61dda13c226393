namespace Attest.Store;

/// <summary>The base cannot be used as wanted, through its surroundings and not through anyone's input; the message says why and names what to do next.</summary>
public sealed class BaseException : Exception
{
    /// <summary>Makes the exception; the message names the file or folder and the next command.</summary>
    public BaseException(BaseProblem problem, string message, Exception? innerException = null)
        : base(message, innerException) => Problem = problem;

    /// <summary>Which kind of trouble it is.</summary>
    public BaseProblem Problem { get; }
}
