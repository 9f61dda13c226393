using System.Text.Json.Nodes;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store;

/// <summary>An entry of the office's log: who did what to whom. It holds pseudonyms and words of the program, no name, no address and nothing that a person wrote.</summary>
/// <param name="Number">Its number, from 1 without gaps.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who did it: a pseudonym, or <see cref="Console"/>.</param>
/// <param name="About">Whom or what it was done to: a pseudonym.</param>
/// <param name="Act">What was done, in snake case: <c>role_given</c>.</param>
/// <param name="Detail">What exactly, as <c>researcher PRK</c>; may be empty.</param>
/// <param name="Previous">The hash of the entry before it; 64 zeros for the first.</param>
/// <param name="Hash">The SHA-256 of all this.</param>
public sealed record OfficeEntry(long Number, DateTimeOffset At, string By, string About, string Act, string Detail, string Previous, string Hash)
{
    /// <summary>Stands for whoever has the machine itself, and so needs no leave.</summary>
    public const string Console = "console";

    /// <summary>The hash that an entry with this content has.</summary>
    public string ComputeHash() => SourceId.Of(CanonicalJson.Write(new JsonArray(Number, Instant.Write(At), By, About, Act, Detail, Previous))).Value;
}
