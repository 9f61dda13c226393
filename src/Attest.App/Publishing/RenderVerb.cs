using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Store;
using Attest.Publishing.Books;
using Attest.Reports;
using Attest.Sources;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary><c>attest render</c>: the page of a source, written again from what was read in it.</summary>
internal sealed class RenderVerb : Verb
{
    private readonly Argument<string> _source = SourceArgument.Make();
    private readonly Option<bool> _compare = new("--compare") { Description = "Compare it with the page as received, and show what is left over." };

    public RenderVerb(Setup setup)
        : base("render", "Write the page of a source again from its headings, paragraphs, markers, tables and parsed notes, without the navigation around it.", setup)
    {
        Arguments.Add(_source);
        Options.Add(_compare);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest render lm/1999/0/PRK/all", "the report as text"),
        new("attest render lm/1999/0/PRK/all --compare", "whether that is all the page says"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var typed = parsed.GetRequiredValue(_source);
        var id = SourceArgument.Find(open.Store, typed);
        if (open.Store.FindSource(id) is not { } held)
            throw new InputException($"This base knows that source from notes only; it does not hold what it says.");
        IReadOnlyList<ReportDocument> documents = PageAddress.TryParse(typed, out var address) && open.Store.Find(address) is { } page
            ? [page.Document]
            : [held.Document, .. Parts(open.Store, held)];
        if (!parsed.GetValue(_compare))
        {
            foreach (var document in documents)
                Terminal.Output.Write(WriteBookText.AsPrinted(ComposeReport.Of(document, "report", document.Title ?? document.JurisdictionName ?? "Report")));
            return ExitCode.Done;
        }
        return Compare(documents);
    }

    private static IEnumerable<ReportDocument> Parts(EvidenceStore store, StoredSource held) =>
        held.Reports.Select(report => report.Page).OfType<PageAddress>().Select(store.Find).OfType<StoredPage>().Where(page => page.SourceId == held.Source.Id).Select(page => page.Document);

    private int Compare(IReadOnlyList<ReportDocument> documents)
    {
        var residues = documents.Select(document => (Signs: Residue.Printed(document).Length, Left: Residue.Of(document))).ToList();
        var notes = documents.SelectMany(document => document.Notes).ToList();
        var inFields = notes.SelectMany(note => note.Parts).Where(part => part.Role is not (NotePartRole.Detail or NotePartRole.Whole)).Sum(part => part.Words.Length);
        Terminal.Say($"{Words.Number(residues.Sum(residue => residue.Signs))} signs, {Words.Count(notes.Count, "note")}; of the words of the notes {Words.Number(inFields)} of {Words.Number(notes.Sum(note => note.Text.Length))} signs have a role of their own.");
        foreach (var (_, left) in residues.Where(residue => residue.Left.Length > 0))
            Terminal.Say(new Cell($"Left over: {left}", Tone.Warning));
        if (residues.TrueForAll(residue => residue.Left.Length == 0))
            Terminal.Say("Nothing is left over: the page is written again word by word.");
        return residues.TrueForAll(residue => residue.Left.Length == 0) ? ExitCode.Done : ExitCode.Findings;
    }
}
