using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Reports.Evaluation;

/// <summary>
/// Actors that no register can hold. The gold calls an invented State by a code that ISO 3166 leaves to its users (ZZA to ZZZ), the page by a name, which the reader gives. The name counts
/// as the code where the page shows beyond doubt that they mean the same: one name to one code, and one code to one name.
/// </summary>
internal sealed partial class InventedActors
{
    private readonly FrozenDictionary<string, string> _codes;

    private InventedActors(FrozenDictionary<string, string> codes) => _codes = codes;

    /// <summary>Learns the names from statements that are the only ones, on either side, to agree in everything but the actor.</summary>
    public static InventedActors Of(IEnumerable<StatementKey> gold, IEnumerable<StatementKey> found)
    {
        var names = found.Where(key => key.Actor is { } actor && !Code().IsMatch(actor)).ToLookup(key => key with { Actor = null }, key => key.Actor!);
        var pairs = gold.Where(key => key.Actor is { } actor && Invented().IsMatch(actor)).GroupBy(key => key with { Actor = null }, key => key.Actor!)
            .Select(codes => (Codes: codes.Distinct().ToList(), Names: names[codes.Key].Distinct().ToList()))
            .Where(said => said is { Codes.Count: 1, Names.Count: 1 })
            .Select(said => (Code: said.Codes[0], Name: said.Names[0])).Distinct().ToList();
        var (byCode, byName) = (pairs.ToLookup(pair => pair.Code), pairs.ToLookup(pair => pair.Name));
        return new(pairs.Where(pair => byCode[pair.Code].Count() == 1 && byName[pair.Name].Count() == 1).ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.Ordinal));
    }

    /// <summary>What a statement is scored by, an actor that was learnt by its code.</summary>
    public StatementKey KeyOf(Statement statement)
    {
        var key = StatementKey.Of(statement);
        return key.Actor is { } actor && _codes.TryGetValue(actor, out var code) ? key with { Actor = code } : key;
    }

    [GeneratedRegex("^[A-Z]{3,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("^ZZ[A-Z]$", RegexOptions.CultureInvariant)]
    private static partial Regex Invented();
}
