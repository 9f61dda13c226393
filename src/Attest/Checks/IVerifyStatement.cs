using Attest.Statements;

namespace Attest.Checks;

/// <summary>Compares one kind of statement with a register, or with what follows from it.</summary>
internal interface IVerifyStatement
{
    /// <summary>What it finds where they do not fit.</summary>
    CheckCode Code { get; }

    /// <summary>What the register says of a statement; null where the statement is not of this kind.</summary>
    Verdict? Of(Statement statement, CheckedPage page);
}
