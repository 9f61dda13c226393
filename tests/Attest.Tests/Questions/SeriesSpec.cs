using System.Globalization;
using Attest.Questions;
using Attest.Statements;

namespace Attest.Tests.Questions;

/// <summary>
/// The specification kind <c>series</c>: a kind (<c>casualties</c>, <c>casualties all</c>, <c>casualties 2006</c> for a vintage), then pages in a line each; out come the figures
/// and the sum of every year and value.
/// </summary>
internal static class SeriesSpec
{
    public static string Explain(string input)
    {
        var lines = input.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var words = lines[0].Split(' ');
        var kind = QuestionBase.Kind(words[0]);
        int? vintage = words.Length > 1 && int.TryParse(words[1], CultureInfo.InvariantCulture, out var edition) ? edition : null;
        return QuestionBase.Ask(lines[1..], store =>
        {
            BuildSeries build = new(store);
            if (words is [_, "all"])
                return string.Join('\n', build.All(kind).Select(Describe));
            var series = build.Of(kind, vintage);
            var sums = series.Select(point => (point.Value, point.Year, point.Currency)).Distinct()
                .Select(sum => FormattableString.Invariant($"{Vocabulary.Word(sum.Value)} {sum.Year}: {DerivedFigure.Of(series, kind, sum.Value, sum.Year, vintage, sum.Currency)}"));
            return string.Join('\n', series.Select(Describe).Concat(sums));
        });
    }

    private static string Describe(SeriesPoint point)
    {
        string?[] words =
        [
            point.Jurisdiction.Value, point.Year.ToString(CultureInfo.InvariantCulture), Vocabulary.Word(point.Value), point.Figure?.ToString() ?? Vocabulary.Word(point.Knowing),
            point.Currency ?? point.Unit, point.Definition.Length > 0 ? $"[{point.Definition}]" : null, point.IsBreak ? "break" : null, point.IsDisputed ? "disputed" : null,
            point.Edition.ToString(CultureInfo.InvariantCulture),
        ];
        return string.Join(' ', words.Where(word => word is not null));
    }
}
