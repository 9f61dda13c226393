using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Publishing.Live;
using Attest.App.Registers;
using Attest.App.Store;
using Attest.Publishing;
using Attest.Publishing.References;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary><c>attest cite</c>: a report, the sources of its notes, a statement or a source, as programs for bibliographies take them.</summary>
internal sealed class CiteVerb : Verb
{
    private readonly Argument<string> _what = new("WHAT") { Description = "A State or area (its code or a name), or the identity of a statement or of a source." };
    private readonly Argument<int?> _edition = new("EDITION") { Arity = ArgumentArity.ZeroOrOne, Description = "The year of the edition, where a State is given." };
    private readonly Option<int?> _note = new("--note") { HelpName = "N", Description = "Only the sources that this note cites." };
    private readonly Option<bool> _report = new("--report") { Description = "Only the report itself." };
    private readonly Option<string> _format = new("--format") { HelpName = "FORMAT", Description = "csl (CSL-JSON), bibtex or ris.", DefaultValueFactory = _ => ReferenceFormat.Csl.Name };

    public CiteVerb(Setup setup)
        : base("cite", "Cite a report and the sources of its notes, a statement or a source, for Zotero and other bibliographies.", setup)
    {
        Arguments.Add(_what);
        Arguments.Add(_edition);
        Options.Add(_note);
        Options.Add(_report);
        Options.Add(_format);
        _format.AcceptOnlyFromAmong([.. ReferenceFormat.All.Select(format => format.Name)]);
        Validators.Add(result =>
        {
            if (result.GetValue(_note) is not null && result.GetValue(_report))
                result.AddError("--note and --report ask for different things; give one of them.");
        });
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest cite PRK 1999", "the report and every source its notes cite, as CSL-JSON"),
        new("attest cite PRK 1999 --note 2 --format ris", "the sources of one note"),
        new("attest cite \"North Korea\" 2005 --report --format bibtex", "the report itself"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        var organisation = Organisation.Read(Path.Combine(BundledData.Folder, "organisation.yaml")).Name;
        ReferenceFormat.TryFind(parsed.GetValue(_format), out var format);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var cite = new CiteFromBase(open.Store, () => registers, organisation, MakeReferences.Load(BundledData.Folder));
        Terminal.Output.Write(format!.Write(Find(parsed, cite, open.Store, registers)));
        return ExitCode.Done;
    }

    private IReadOnlyList<Reference> Find(ParseResult parsed, CiteFromBase cite, EvidenceStore store, RegisterSet registers)
    {
        var what = parsed.GetRequiredValue(_what);
        if (StatementId.TryParse(what, out var statement) && store.FindStatement(statement) is { } said)
            return cite.Statement(said, null);
        if (SourceId.TryParse(what, out var source) && store.FindSource(source) is { } received)
            return cite.Source(received, null);
        if (StatementId.TryParse(what, out _))
            throw new InputException("This base holds no statement and no source of that identity. The permalinks of the site have them, and: attest show STATE --json");
        var state = StateArgument.Find(registers, what);
        var held = store.PagesAbout(state.Code).ToList();
        var pages = parsed.GetValue(_edition) is { } edition ? held.Where(page => page.Address.Edition == edition).ToList() : held;
        if (pages.Count == 0)
            throw new InputException($"This base holds no such report on {state.ShortName}.{Editions(held)}");
        if (parsed.GetValue(_edition) is null)
            throw new InputException($"Which edition on {state.ShortName}?{Editions(held)}");
        var references = pages.SelectMany(page => References(parsed, cite, store.Find(page.Address)!)).ToList();
        return references.Count > 0 ? references : throw new InputException($"Note {parsed.GetValue(_note)} of {state.ShortName} {pages[0].Address.Edition} cites no source, or is not there. See: attest cite {state.Code} {pages[0].Address.Edition}");
    }

    private IReadOnlyList<Reference> References(ParseResult parsed, CiteFromBase cite, StoredPage page) =>
        parsed.GetValue(_note) is { } number ? cite.Notes(page, null, number)
        : parsed.GetValue(_report) ? [cite.Report(page, null)]
        : cite.Page(page, null);

    private static string Editions(List<PageSummary> held) => held.Count == 0
        ? " It holds none on it at all."
        : $" It holds {string.Join(", ", held.Select(page => page.Address.Edition.ToString(CultureInfo.InvariantCulture)).Distinct().Order())}.";
}
