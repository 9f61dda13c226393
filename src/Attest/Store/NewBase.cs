namespace Attest.Store;

/// <summary>What a base is from its first moment on.</summary>
/// <param name="Id">Its random name.</param>
/// <param name="CreatedAt">When it was first made, UTC.</param>
/// <param name="IsDemonstration">Whether it is made from the bundled samples.</param>
internal sealed record NewBase(string Id, DateTimeOffset CreatedAt, bool IsDemonstration);
