using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;

namespace Attest.App.Treaties;

/// <summary><c>attest registers import</c>: rows of a CSV file, or a list of participants of the United Nations Treaty Collection.</summary>
internal sealed class ImportToRegistersVerb : Verb
{
    private readonly Argument<FileInfo> _file = new("FILE") { Description = "A CSV file with the columns of a register, or XML of the United Nations Treaty Collection." };
    private readonly Option<string?> _source = new("--source") { HelpName = "TEXT", Description = "Who says so, for rows that name no source; for XML the file’s name when left out." };
    private readonly Option<string?> _learned = new("--learned") { HelpName = "DATE", Description = "The day it was learned, for rows that do not say; today when left out." };
    private readonly Option<string?> _treaty = TreatyOption.Make("what the title of an XML list says");
    private readonly Option<bool> _corrections = new("--corrections") { Description = "Record days that differ from those held as corrections of them." };

    public ImportToRegistersVerb(Setup setup)
        : base("import", "Add rows to the registers from CSV or from the XML of the United Nations Treaty Collection.", setup)
    {
        Arguments.Add(_file);
        foreach (var option in (Option[])[_source, _learned, _treaty, _corrections])
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest registers import XXVI-5.en.xml", "who signed and joined, as the depositary lists it"),
        new("attest registers import extensions.csv --source 22MSP/2025/12", "rows of a register"),
    ];

    protected override Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var file = parsed.GetRequiredValue(_file);
        if (!file.Exists)
            throw new InputException($"There is no file {file}. Name a CSV or XML file.");
        byte[] bytes = File.ReadAllBytes(file.FullName);
        var learned = DayOption.Read(parsed.GetValue(_learned), Setup.Clock);
        if (!ReadTreatyCollection.IsXml(bytes))
            return Task.FromResult(AddedToRegisters.Say(Terminal, LoadedRegisters.Add(settings, ReadRegisterRows.Of(file.Name, bytes, parsed.GetValue(_source), learned))));
        var registers = LoadedRegisters.Of(settings);
        ReadTreatyCollection read = new(registers, Terminal)
        {
            Source = parsed.GetValue(_source) ?? $"UN Treaty Collection, {file.Name}",
            LearnedOn = learned,
            Treaty = parsed.GetValue(_treaty) is { } named ? TreatyOption.Find(registers, named) : null,
            IsCorrecting = parsed.GetValue(_corrections),
        };
        var rows = read.Rows(bytes);
        int exit = AddedToRegisters.Say(Terminal, LoadedRegisters.Add(settings, rows));
        return Task.FromResult(read.HasFindings ? ExitCode.Findings : exit);
    }
}
