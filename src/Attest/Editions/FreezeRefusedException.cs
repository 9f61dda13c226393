using System.Collections.Immutable;

namespace Attest.Editions;

/// <summary>Nothing was frozen: something stands in the way.</summary>
public sealed class FreezeRefusedException(ImmutableArray<FreezeObstacle> obstacles) : Exception($"{obstacles[0].Message} {obstacles[0].WhatToDo}")
{
    /// <summary>All that stands in the way.</summary>
    public ImmutableArray<FreezeObstacle> Obstacles { get; } = obstacles;
}
