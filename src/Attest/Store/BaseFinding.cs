namespace Attest.Store;

/// <summary>Something that is not as it should be with a base.</summary>
/// <param name="Code">What kind of thing, as listed in docs/store.md: <c>search-stale</c>.</param>
/// <param name="IsHarmless">Whether the base works all the same, or mends it by itself.</param>
/// <param name="Message">What is wrong, in plain words.</param>
/// <param name="WhatToDo">What to do next.</param>
public sealed record BaseFinding(string Code, bool IsHarmless, string Message, string WhatToDo);
