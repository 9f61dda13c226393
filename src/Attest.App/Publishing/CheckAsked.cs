using Attest.Registers;
using Attest.Sources;

namespace Attest.App.Publishing;

/// <summary>What somebody asks to be checked. It lives as long as the request.</summary>
/// <param name="Source">The text or file; null where neither was given.</param>
/// <param name="Text">The text as pasted; empty for a file.</param>
/// <param name="State">The State that was chosen, or null.</param>
/// <param name="On">The day to judge on, or null for today.</param>
internal sealed record CheckAsked(Source? Source, string Text, JurisdictionCode? State, DateOnly? On);
