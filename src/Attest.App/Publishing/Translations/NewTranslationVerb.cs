using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.Publishing.Translations;

namespace Attest.App.Publishing.Translations;

/// <summary><c>attest translate new</c>: the file in which a report is translated.</summary>
internal sealed class NewTranslationVerb : Verb
{
    private readonly Argument<string> _page = PageArgument.Make();
    private readonly Argument<string> _language = new("LANG") { Description = "The language to translate into: one of the site's, as fr." };
    private readonly Option<string?> _out = new("--out") { HelpName = "FILE", Description = "The file to write; the output when left out." };

    public NewTranslationVerb(Setup setup)
        : base("new", "Write the file to fill in for a translation: every sentence of a report with room for its translation. Where there is one already, what is current stays in it.", setup)
    {
        Arguments.Add(_page);
        Arguments.Add(_language);
        Options.Add(_out);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest translate new PRK/1999 fr --out prk-1999-fr.md", "to be filled in, then: attest translate add prk-1999-fr.md"),
        new("attest translate new lm/1999/0/PRK/all es", "on the output"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var page = PageArgument.Find(open.Store, LoadedRegisters.Of(settings), parsed.GetRequiredValue(_page));
        string language = parsed.GetRequiredValue(_language);
        if (AddTranslationVerb.Refusal(page, language) is { } refusal)
            throw new InputException(refusal);
        string file = HeldTranslations.Shelf(open).Find(page.Address, language) is { } held
            ? WriteTranslation.Renewed(AlignTranslation.Of(page, held))
            : WriteTranslation.Empty(page.Address, language, ListOriginals.Of(page.Document));
        if (parsed.GetValue(_out) is not { } path)
        {
            Terminal.Output.Write(file);
            return ExitCode.Done;
        }
        if (File.Exists(path))
            throw new InputException($"{path} is there already. Name a file that is not there yet.");
        await File.WriteAllTextAsync(path, file, stop);
        Terminal.SayLine(Cell.Strong("Wrote "), path);
        Terminal.SayLine($"When it is filled in: attest translate add {path}");
        return ExitCode.Done;
    }
}
