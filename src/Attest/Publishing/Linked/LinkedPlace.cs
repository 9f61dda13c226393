namespace Attest.Publishing.Linked;

/// <summary>The State or area that something is about.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in the language of the page.</param>
/// <param name="Address">Its page.</param>
/// <param name="IsState">Whether it is a State; an area is not called one.</param>
/// <param name="IsIso">Whether its code is one of ISO 3166-1.</param>
public sealed record LinkedPlace(string Code, string Name, string Address, bool IsState, bool IsIso);
