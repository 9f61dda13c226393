using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Checks;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest rule</c>: a person's ruling on a finding, or on its whole class.</summary>
internal sealed class RuleVerb : Verb
{
    private const int ShortestPrefix = 8;

    private readonly Argument<string> _finding = new("FINDING") { Description = "The identity of a finding; its first 8 digits are enough where no other begins so." };
    private readonly Argument<string> _ruling = new("RULING") { Description = "accept: it is a fault; reject: it is none." };
    private readonly Option<string> _because = new("--because") { HelpName = "TEXT", Description = "Why.", Required = true };
    private readonly Option<string> _by = new("--by") { HelpName = "NAME", Description = "Who rules, by name or pseudonym.", Required = true };
    private readonly Option<bool> _class = new("--class") { Description = "Rule on all findings of its class, those to come included." };

    public RuleVerb(Setup setup)
        : base("rule", "Rule on what checks found: accept a finding or reject it, with the reason. Rulings are kept; a later one takes the place of an earlier.", setup)
    {
        _ruling.AcceptOnlyFromAmong("accept", "reject");
        Arguments.Add(_finding);
        Arguments.Add(_ruling);
        Options.Add(_because);
        Options.Add(_by);
        Options.Add(_class);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest rule 0123abcd accept --because \"the roll call decides\" --by ann", "this finding is a fault"),
        new("attest rule 0123abcd reject --because \"two surveys\" --by ann --class", "nor is any other of its class"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var because = parsed.GetRequiredValue(_because);
        var by = parsed.GetRequiredValue(_by);
        if (string.IsNullOrWhiteSpace(because) || string.IsNullOrWhiteSpace(by))
            throw new InputException("A ruling needs a reason (--because) and a name (--by).");
        await using var open = new OpenBase(Resolve(parsed), Setup).ToWrite();
        var ledger = open.Store.Findings;
        var found = Find(ledger, parsed.GetRequiredValue(_finding));
        var isAccepted = parsed.GetRequiredValue(_ruling) == "accept";
        var ofClass = parsed.GetValue(_class) ? found.Class : null;
        await ledger.RuleAsync(new FindingRuling(ofClass is null ? found.Id : null, ofClass, isAccepted, because, by, Setup.Clock.GetUtcNow()), stop);
        var covered = ofClass is null ? 1 : ledger.Current.Count(stored => stored.Finding.Class == ofClass);
        Terminal.Say($"{(isAccepted ? "Accepted" : "Rejected")}: {Words.Count(covered, "finding")}{(ofClass is null ? "" : $" of the class “{ofClass}”")}. {found.Message}");
        return ExitCode.Done;
    }

    private static Finding Find(FindingLedger ledger, string given)
    {
        if (FindingId.TryParse(given, out var id) && ledger.Find(id) is { } known)
            return known.Finding;
        var matching = given.Length < ShortestPrefix ? [] : ledger.Current.Where(stored => stored.Finding.Id.Value.StartsWith(given, StringComparison.Ordinal)).Take(2).ToArray();
        return matching switch
        {
            [var only] => only.Finding,
            [] => throw new InputException($"There is no finding {given}. “attest check” lists them with their identities."),
            _ => throw new InputException($"More than one finding begins with {given}; give more of its digits."),
        };
    }
}
