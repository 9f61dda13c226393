namespace Attest.Statements;

/// <summary>The ways in which a statement comes to be.</summary>
public enum OriginKind
{
    /// <summary>Read by machine from the body of a report.</summary>
    ReadByMachine,
    /// <summary>Read by machine from a note; scored apart.</summary>
    ReadFromNote,
    /// <summary>Entered by a person.</summary>
    Entered,
}
