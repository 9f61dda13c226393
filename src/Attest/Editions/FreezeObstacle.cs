using Attest.Checks;

namespace Attest.Editions;

/// <summary>Something that keeps an edition from being frozen.</summary>
/// <param name="Message">What it is, in one sentence.</param>
/// <param name="WhatToDo">What to do about it.</param>
/// <param name="Finding">The finding, where it is one.</param>
public sealed record FreezeObstacle(string Message, string WhatToDo, Finding? Finding = null);
