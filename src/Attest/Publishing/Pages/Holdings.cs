namespace Attest.Publishing.Pages;

/// <summary>What a base holds; says nothing about the world.</summary>
/// <param name="Reports">How many reports.</param>
/// <param name="Jurisdictions">How many jurisdictions have at least one.</param>
/// <param name="Statements">How many statements are current in them.</param>
/// <param name="FirstEdition">The earliest edition, or null when there is none.</param>
/// <param name="LastEdition">The latest edition, or null when there is none.</param>
public sealed record Holdings(int Reports, int Jurisdictions, long Statements, int? FirstEdition, int? LastEdition);
