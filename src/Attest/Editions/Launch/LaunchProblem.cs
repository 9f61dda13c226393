namespace Attest.Editions.Launch;

/// <summary>Something because of which an edition is not launched.</summary>
/// <param name="Message">What it is, for people.</param>
/// <param name="WhatToDo">What to do about it.</param>
public sealed record LaunchProblem(string Message, string WhatToDo);
