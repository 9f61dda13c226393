using Attest.Checks;

namespace Attest.Editions;

/// <summary>A person's word that an edition may be frozen although a finding stands.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who says so, a pseudonym.</param>
public sealed record FindingOverride(FindingId Finding, string Reason, string By);
