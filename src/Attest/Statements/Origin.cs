namespace Attest.Statements;

/// <summary>How a statement came to be; never part of its identity (I5).</summary>
/// <param name="Kind">Read by machine from the body or a note, or entered by a person.</param>
/// <param name="By">The reader and its version (<c>reader/2</c>), or the pseudonym of the person.</param>
public sealed record Origin(OriginKind Kind, string By);
