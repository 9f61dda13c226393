using System.Globalization;
using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Reports;
using Attest.Statements;

namespace Attest.Checks.AgainstRegisters;

/// <summary>Totals of a vote printed in a sentence (“156-0”, “by 142 votes to none, with 18 abstentions”) against the roll call, or what was published where no roll call is held.</summary>
internal sealed partial class CheckVoteTotals(ResolutionRegister resolutions) : ICheckPage
{
    public CheckCode Code { get; } = new("vote-totals-register", FindingSeverity.High, FindingSubject.Text, CheckScope.Registers, "The text has {0} for {1}; the {2} has {3}.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var sentence in page.Document.Sentences)
        {
            var words = page.WordsOf(sentence);
            // A committee votes before the plenary, and otherwise.
            if (Printed(words) is not { } printed || words.Contains("Committee", StringComparison.Ordinal) || Only(page, sentence, words) is not { } resolution || Held(resolution) is not var (held, source))
                continue;
            if (printed.Yes != held.Yes || printed.No != held.No || (printed.Abstain ?? held.Abstain) != held.Abstain)
                yield return Code.On(page, $"{resolution.Symbol} {printed.Words}", [page.Place(sentence), FindingPlace.Said($"resolutions {resolution.Symbol}", $"{held}, {source}")], printed.Words, resolution.Symbol, source, held);
        }
    }

    private static (VoteTotals Totals, string Source)? Held(Resolution resolution) =>
        resolution.RollCall == RollCallStanding.Recorded && resolution is { Computed: { } computed, UnknownVotes: 0 } ? (computed, "roll call") : resolution.Published is { } published ? (published, "published total") : null;

    // The one resolution that a sentence speaks of, by its symbol or by the vote that is read from it.
    private Resolution? Only(CheckedPage page, Sentence sentence, string words)
    {
        var named = Symbol().Matches(words).Select(match => resolutions.Find(match.Value))
            .Concat(page.StatementsAt(sentence.Locator).Where(statement => statement is { Kind: StatementKind.UngaVote, Instrument: not null }).Select(Meant))
            .OfType<Resolution>().Distinct().Take(2).ToArray();
        return named.Length == 1 ? named[0] : null;
    }

    private Resolution? Meant(Statement statement) => statement.Instrument!.Split(' ') is ["UNGA", { Length: 4 } year] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? resolutions.OfYear(number)
        : resolutions.Find(statement.Instrument);

    private static (int Yes, int No, int? Abstain, string Words)? Printed(string words)
    {
        var match = InFigures().Match(words) is { Success: true } figures ? figures : InWords().Match(words);
        return match.Success ? (Number(match, "yes"), Number(match, "no"), match.Groups["abstain"].Success ? Number(match, "abstain") : null, match.Value.Trim()) : null;
    }

    private static int Number(Match match, string group) => match.Groups[group].Value is var word && char.IsAsciiDigit(word[0]) ? int.Parse(word, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\b\d\d/\d{1,3} ?[A-Z]?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Symbol();

    [GeneratedRegex(@"(?<![\d/.,-])(?<yes>1\d\d) ?[-–—] ?(?<no>\d{1,2})(?: ?[-–—] ?(?<abstain>\d{1,2}))?(?![\d/%]|[-–,.]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex InFigures();

    [GeneratedRegex(@"\b(?<yes>1\d\d) (?:votes? |States? |countries |governments )?(?:in fav(?:o|ou)r|for|yes|to)[,;]? (?:and |with )?(?<no>\d{1,2}|none|zero|no|nobody)(?: votes?)?(?: against| opposed)?(?:[,;]? (?:and |with )*(?<abstain>\d{1,2}) (?:abstentions?|abstaining|abstained))?", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();
}
