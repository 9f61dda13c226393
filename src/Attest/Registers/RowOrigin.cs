namespace Attest.Registers;

/// <summary>Where an answer comes from: the line of the register, the source the row names, and how far it is to be trusted.</summary>
/// <param name="File">The file's name, "overlay/" before it for a row added in the data folder.</param>
/// <param name="Line">The line in that file, counted from 1.</param>
/// <param name="Source">The row's source, or the file's when rows name none.</param>
/// <param name="Confidence">The row's confidence, unknown when the file has no such column.</param>
/// <param name="Verified">Whether the row was confirmed, unknown when the file has no such column.</param>
/// <param name="LearnedOn">The day an added row was learned; null for a bundled row, whose file says up to when it is known.</param>
/// <param name="Note">What the row adds in words; empty when it adds nothing.</param>
public sealed record RowOrigin(string File, int Line, string Source, Confidence Confidence, Verification Verified, DateOnly? LearnedOn, string Note)
{
    /// <summary>The place as <c>file:line</c>.</summary>
    public string Place => $"{File}:{Line}";
}
