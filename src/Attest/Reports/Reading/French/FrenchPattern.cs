using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Reports.Reading.French;

/// <summary>What certain words of a French sentence state: kind, value, instrument (<c>{r}</c> for the resolution named), the unit of the number, and the words.</summary>
internal sealed record FrenchPattern(StatementKind Kind, StatementValue Value, string? Instrument, string? Unit, Regex Words);
