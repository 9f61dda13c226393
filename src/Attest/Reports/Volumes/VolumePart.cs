using Attest.Registers;

namespace Attest.Reports.Volumes;

/// <summary>Which report of a volume a page is: its number from 1, the name the volume gives its State, the State where a register holds it, and its heading where it has one.</summary>
internal sealed record VolumePart(int Number, string Name, JurisdictionCode? Code, string? Heading);
