namespace Attest.Statements;

/// <summary>Who stands behind a statement: the machine alone, or a person who looked.</summary>
public enum StandingKind
{
    /// <summary><c>read_by_machine</c>: nobody has ruled on it.</summary>
    ReadByMachine,
    /// <summary><c>accepted</c>: an editor found it right.</summary>
    Accepted,
    /// <summary><c>corrected</c>: an editor put another statement in its place.</summary>
    Corrected,
    /// <summary><c>rejected</c>: an editor found that the words do not say so; it is shown as such and counts for nothing.</summary>
    Rejected,
    /// <summary><c>entered</c>: an editor found it where the reader had read nothing.</summary>
    Entered,
}
