using System.CommandLine;

namespace Attest.App.CommandLine;

/// <summary><c>attest settings</c>: what every setting is, and where it was said.</summary>
internal sealed class SettingsVerb : Verb
{
    public SettingsVerb(Setup setup)
        : base("settings", "List every setting, its value, and where the value comes from.", setup)
    {
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest settings", "what holds here"),
        new("ATTEST_URLS=http://localhost:8080 attest settings", "what a variable changes"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        Terminal.Table(
            ["setting", "value", "from", "flag", "variable"],
            settings.All.Select(value => (IReadOnlyList<Cell>)[Cell.Strong(value.Setting.Name), value.Value, value.Origin, Cell.Faint(value.Setting.Flag.Name), Cell.Faint(value.Setting.Variable)]));
        Terminal.Say(Cell.Faint($"A file {SettingsFile.Name} in the data folder may say all but “data”; a variable overrules it, and a flag overrules both."));
        return Task.FromResult(ExitCode.Done);
    }
}
