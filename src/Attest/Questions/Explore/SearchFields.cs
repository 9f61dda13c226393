using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Checks;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Questions.Explore;

/// <summary>
/// A query as people type it, its fields taken out of its words (docs/search.md): <c>state:PRK</c>, <c>kind:use</c>, <c>edition:2004</c> or <c>1999..2004</c>, <c>in:notes</c>, and every other facet of
/// statements by its name. Fields hold for the whole query, wherever they stand.
/// </summary>
/// <param name="Words">The words that are left.</param>
/// <param name="Filter">What the statements of a page must be like; editions apart.</param>
/// <param name="First">The first edition, or null.</param>
/// <param name="Last">The last edition, or null.</param>
/// <param name="Part">In which part of a page the words are looked for.</param>
/// <param name="Problem">Why a field cannot be understood and what to type instead, or null.</param>
public sealed partial record SearchFields(string Words, StatementFilter Filter, int? First, int? Last, SearchPart Part, string? Problem)
{
    /// <summary>Whether there are fields and no words: a question for lists, not for search.</summary>
    public bool IsListOnly => Words.Length == 0 && Problem is null && (!Filter.IsEverything || First is not null || Last is not null);

    /// <summary>Whether an edition is among those asked for.</summary>
    public bool Holds(int edition) => !(edition < First) && !(edition > Last);

    /// <summary>Whether pages are narrowed by anything but the State they are about and their edition.</summary>
    public bool AsksOfStatements => Enum.GetValues<StatementFacet>().Any(facet => facet is not StatementFacet.State && !Filter.Of(facet).IsEmpty);

    /// <summary>Takes the fields out of a query; names of States are looked for in the registers.</summary>
    public static SearchFields Of(string query, RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(registers);
        SearchFields fields = new("", StatementFilter.Everything, null, null, SearchPart.Everything, null);
        // What stands in quotation marks without a field before it is a phrase to look for.
        var words = Field().Replace(query, found =>
        {
            if (found.Groups["phrase"].Success)
                return found.Value;
            fields = found.Groups["name"].Success
                ? fields.With(found.Groups["name"].Value.ToLowerInvariant(), found.Groups["quoted"].Success ? found.Groups["quoted"].Value : found.Groups["value"].Value, registers)
                : fields.Between(found.Groups["from"].Value, found.Groups["to"].Value);
            return " ";
        });
        return fields with { Words = Spaces().Replace(words, " ").Trim() };
    }

    private SearchFields With(string name, string value, RegisterSet registers)
    {
        switch (name)
        {
            case "in":
                return value switch
                {
                    "notes" => this with { Part = SearchPart.Notes },
                    "text" => this with { Part = SearchPart.Text },
                    _ => Wrong($"“in:{value}” is no part of a report: in:text or in:notes."),
                };
            case "edition":
                return value.Split("..") switch
                {
                    [var only] => Between(only, only),
                    [var from, var to] => Between(from, to),
                    _ => Wrong($"“edition:{value}” is no edition: edition:2004, or 1999..2004."),
                };
            case "state":
                return registers.Jurisdictions.Candidates(value.Replace('_', ' ')) is [var meant, ..] ? this with { Filter = Filter.With(StatementFacet.State, meant.Code.Value) }
                    : JurisdictionCode.TryParse(value.ToUpperInvariant(), out var code) ? this with { Filter = Filter.With(StatementFacet.State, code.Value) }
                    : Wrong($"“{value}” is no State or area known here: state:PRK, or state:\"North Korea\".");
            case "kind" when !Vocabulary.TryParse<StatementKind>(value, out _):
                return Wrong($"“{value}” is no kind of statement: {string.Join(", ", Enum.GetValues<StatementKind>().Select(Vocabulary.Word))}.");
            case "value" when !Vocabulary.TryParse<StatementValue>(value, out _):
                return Wrong($"“{value}” is no value of a statement; docs/statements.md lists them.");
            case "hedge" when !Vocabulary.TryParse<Hedge>(value, out _):
                return Wrong($"“{value}” is no hedge: {string.Join(", ", Enum.GetValues<Hedge>().Select(Vocabulary.Word))}.");
            case "source" when value != StatementFilter.NoSource && value != StatementFilter.Unchecked && !Vocabulary.TryParse<CitationKind>(value, out _):
                return Wrong($"“{value}” is no kind of source: {string.Join(", ", Enum.GetValues<CitationKind>().Where(kind => kind != CitationKind.Explanatory).Select(Vocabulary.Word))}, {StatementFilter.NoSource}.");
            case "check" when value != StatementFilter.Unchecked && !Vocabulary.TryParse<VerdictStanding>(value, out _):
                return Wrong($"“{value}” is no result of a check: {string.Join(", ", Enum.GetValues<VerdictStanding>().Select(Vocabulary.Word))}, {StatementFilter.Unchecked}.");
            default:
                return Vocabulary.TryParse<StatementFacet>(name, out var facet) ? this with { Filter = Filter.With(facet, value) } : this;
        }
    }

    private SearchFields Between(string from, string to)
    {
        int? first = Year(from), last = Year(to);
        return (from.Length > 0 && first is null) || (to.Length > 0 && last is null) || first > last
            ? Wrong($"“{(from == to ? from : $"{from}..{to}")}” is no edition: edition:2004, or 1999..2004.")
            : this with { First = first, Last = last };
    }

    private SearchFields Wrong(string problem) => this with { Problem = Problem ?? problem };

    private static int? Year(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    [GeneratedRegex("""(?<phrase>(?<!\S)-?["“”„«»][^"“”„«»]*["“”„«»]\*?)|(?<!\S)(?<name>state|region|kind|value|hedge|edition|standing|source|check|in):(?:["“”](?<quoted>[^"“”]*)["“”]|(?<value>[^\s"“”]+))|(?<!\S)(?<from>\d{4})?\.\.(?<to>\d{4})?(?!\S)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
