using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Store;
using Attest.Checks.OfSources;
using Attest.Questions;

namespace Attest.App.Questions;

/// <summary><c>attest sources withdraw</c> and <c>attest sources restore</c>: the word that a source does not hold any more, or holds again.</summary>
internal sealed class WithdrawSourceVerb : Verb
{
    private readonly Argument<string> _source = SourceArgument.Make();
    private readonly Option<string> _reason = new("--reason") { HelpName = "TEXT", Description = "Why.", Required = true };
    private readonly Option<string> _by = new("--by") { HelpName = "NAME", Description = "Who says so, by name or pseudonym.", Required = true };
    private readonly bool _withdraws;

    private WithdrawSourceVerb(string name, string description, bool withdraws, Setup setup)
        : base(name, description, setup)
    {
        _withdraws = withdraws;
        Arguments.Add(_source);
        Options.Add(_reason);
        Options.Add(_by);
        Examples = [new($"attest sources {name} 0123abcd --reason \"{(withdraws ? "its author took it back" : "the author stands by it")}\" --by ann", withdraws ? "every statement that rests on it becomes a finding" : "those findings go")];
    }

    public override IReadOnlyList<Example> Examples { get; }

    public static WithdrawSourceVerb Withdraw(Setup setup) => new("withdraw", "Record that a source does not hold any more; nothing is deleted, and every statement that rests on it becomes a finding.", true, setup);

    public static WithdrawSourceVerb Restore(Setup setup) => new("restore", "Record that a withdrawn source holds again.", false, setup);

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var (reason, by, settings) = (parsed.GetRequiredValue(_reason), parsed.GetRequiredValue(_by), Resolve(parsed));
        if (string.IsNullOrWhiteSpace(reason) || string.IsNullOrWhiteSpace(by))
            throw new InputException("It needs a reason (--reason) and a name (--by).");
        await using var open = new OpenBase(settings, Setup).ToWrite();
        var checks = CheckBase.With(settings);
        await CheckBase.RunAsync(open.Store, checks, Terminal, stop);
        var source = SourceArgument.Find(open.Store, parsed.GetRequiredValue(_source));
        if (open.Store.Support.Withdrawn.ContainsKey(source) == _withdraws)
            throw new InputException(_withdraws ? "It is withdrawn already." : "It is not withdrawn.");
        var impact = new FindImpact(open.Store).Of(source)!;
        await open.Store.Support.RecordAsync(new SourceWithdrawal(source, impact.Name, _withdraws, reason, by, Setup.Clock.GetUtcNow()), stop);
        await CheckBase.RunAsync(open.Store, checks, Terminal, stop);
        Terminal.Say(Cell.Strong(_withdraws ? "Withdrawn: " : "Restored: "), $"{impact.Name}. {Words.Count(impact.Statements, "statement")} on {Words.Count(impact.Pages.Length, "page")} {(impact.Statements == 1 ? "rests" : "rest")} on it, {Words.Number(impact.Alone)} on nothing else.");
        return ExitCode.Done;
    }
}
