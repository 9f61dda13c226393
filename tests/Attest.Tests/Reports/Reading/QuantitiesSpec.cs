using Attest.Reports;
using Attest.Reports.Reading;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Tests.Reports.Reading;

/// <summary>The specification kind <c>quantities</c>: sentences, one a line; out come the quantities of each, with bound, unit and object.</summary>
internal static class QuantitiesSpec
{
    private static readonly AnalyseSentence Analyse = new(ReadingFixture.Phrases, ReadingFixture.Registers.Jurisdictions, ReadingFixture.Registers.Munitions);

    public static string Explain(string input) =>
        string.Join('\n', input.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join("; ", Quantities(line)) is { Length: > 0 } found ? found : "none"));

    /// <summary>The quantities of a sentence, and digits that make none, in words.</summary>
    public static IEnumerable<string> Quantities(string sentence)
    {
        var thread = new PageThread(null, "Karsovia", 2000);
        return Analyse.Read(sentence, new Section("-", null, null, [], []), thread).Line.Mentions.Select(Describe).OfType<string>();
    }

    private static string? Describe(Mention mention) => mention switch
    {
        UnreadableNumberMention => "unreadable",
        QuantityMention q => string.Join(' ', new[]
        {
            q.Quantity.Bound == Bound.Exact ? null : Vocabulary.Word(q.Quantity.Bound),
            FormattableString.Invariant($"{q.Quantity.Number}{(q.Quantity.Upper is { } upper ? FormattableString.Invariant($" to {upper}") : "")}"),
            q.Unit, q.Item is null ? null : $"[{q.Item}]", q.IsEstimate ? "(estimate)" : null,
        }.Where(w => w is not null)),
        _ => null,
    };
}
