namespace Attest.App.Publishing;

/// <summary>
/// What a rendered page depends on: its address, the language of the interface, the revision of the base it was made from with the number of judgements, runs of checks and rulings in it,
/// the registers with the translations of reports, and the day, since what falls due depends on it.
/// </summary>
internal readonly record struct PageKey(string Address, string Language, long Revision, long Reviews, string Surroundings, DateOnly Day);
