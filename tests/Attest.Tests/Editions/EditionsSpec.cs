using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Attest.Editions;

namespace Attest.Tests.Editions;

/// <summary>
/// The kind <c>editions</c>: what is done to a base with a report of 2000 and one of 2003 in which a finding blocks, and to the edition frozen last, a step a line; out comes what each step says, its
/// hashes cut.
/// </summary>
internal static partial class EditionsSpec
{
    public static string Explain(string input) => ExplainAsync(input).GetAwaiter().GetResult();

    private static async Task<string> ExplainAsync(string input)
    {
        await using var held = await EditionBase.MakeAsync();
        FrozenEdition? last = null;
        StringBuilder said = new();
        var at = EditionBase.Now;
        foreach (var line in input.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split(' ', 3);
            at = at.AddDays(1);
            string answer;
            (answer, last) = words[0] is "freeze" or "rehearse" or "correct" ? await FreezeAsync(held, words, at, last) : (await DoAsync(held, words, at, last!), last);
            said.Append(CultureInfo.InvariantCulture, $"{Digits().Replace(answer, "…")}\n");
        }
        return said.ToString();
    }

    private static async Task<(string Said, FrozenEdition? Last)> FreezeAsync(EditionBase held, string[] words, DateTimeOffset at, FrozenEdition? last)
    {
        var request = EditionBase.Request(int.Parse(words[1], CultureInfo.InvariantCulture)) with { IsRehearsal = words[0] == "rehearse", Correction = words[0] == "correct" ? words[2] : null };
        try
        {
            var frozen = await held.FreezeAsync(request, now: at);
            return ($"{frozen.Header.Name}: {frozen.Counts.Statements} statements, {frozen.Counts.Checked} checked", frozen);
        }
        catch (FreezeRefusedException refused)
        {
            return (string.Join('\n', refused.Obstacles.Select(obstacle => $"refused: {obstacle.Message}")), last);
        }
    }

    private static async Task<string> DoAsync(EditionBase held, string[] words, DateTimeOffset at, FrozenEdition last)
    {
        switch (words)
        {
            case ["accept", ..]:
                await held.AcceptOneAsync();
                return "accepted";
            case ["revoke", .. var reason]:
                held.Keys.Revoke(held.Keys.Ring.Current!.Key.Id, string.Join(' ', reason), at);
                return "revoked";
            case ["rotate", ..]:
                held.Keys.Rotate(at);
                return "rotated";
            case ["flip", var path, ..]:
                Flip(Path.Combine(last.Folder, path));
                return "flipped";
            case ["remove", var path, ..]:
                File.Delete(Path.Combine(last.Folder, path));
                return "removed";
            case ["verify", ..]:
                var verification = VerifyEdition.Run(last.Folder, held.Keys.Ring);
                return verification.IsSound ? $"{verification.Header!.Name} is sound" : string.Join('\n', verification.Problems);
            default:
                throw new FormatException($"There is no step “{words[0]}”.");
        }
    }

    private static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    [GeneratedRegex("[0-9a-f]{12,64}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
