namespace Attest.Editions;

/// <summary>Something in an edition that is not as it was when it was frozen.</summary>
/// <param name="File">The file; null where it is none of the edition's own.</param>
/// <param name="Message">What is wrong with it, in one sentence.</param>
public sealed record EditionProblem(string? File, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => File is null ? Message : $"{File}: {Message}";
}
