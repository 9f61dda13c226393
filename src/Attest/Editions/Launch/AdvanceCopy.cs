namespace Attest.Editions.Launch;

/// <summary>The right of one reader, a journalist or a government, to read an edition before its minute. The secret of its link is not kept.</summary>
/// <param name="Id">Its name, which every page shown by it bears: eight hexadecimal digits.</param>
/// <param name="Edition">The edition, by name.</param>
/// <param name="For">Whom it was given to, as every page shown by it says.</param>
/// <param name="MadeAt">When it was given, UTC.</param>
/// <param name="SecretHash">The SHA-256 of the secret in its link.</param>
public sealed record AdvanceCopy(string Id, string Edition, string For, DateTimeOffset MadeAt, string SecretHash)
{
    /// <summary>When it was taken back, UTC; null while it holds.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
