using Attest.App.CommandLine;
using Attest.Statements;

namespace Attest.App.Statements;

/// <summary>How a statement stands, in few words: <c>read by machine</c>, <c>accepted by jb on 2026-03-02</c>.</summary>
internal static class StandingWords
{
    public static string Of(Standing standing)
    {
        var words = standing is { IsChecked: false } or { Judgement: null }
            ? Words.Of(StandingKind.ReadByMachine)
            : $"{Words.Of(standing.Kind)} by {standing.Judgement.By} on {Words.Day(DateOnly.FromDateTime(standing.Judgement.At.UtcDateTime))}";
        return standing.IsReadDifferently ? words + "; read differently since" : words;
    }

    public static Cell Cell(Standing standing) => new(Of(standing), standing.Kind switch
    {
        StandingKind.ReadByMachine => Tone.Faint,
        StandingKind.Rejected => Tone.Bad,
        _ => Tone.Good,
    });
}
