namespace Attest.Editions.Launch;

/// <summary>What a launch added to the base.</summary>
/// <param name="Name">The edition.</param>
/// <param name="Reports">How many of its reports were not there before.</param>
/// <param name="Judgements">How many rulings were not there before.</param>
public sealed record LaunchedEdition(EditionName Name, int Reports, int Judgements);
