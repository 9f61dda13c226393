using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.App.Statements;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Review;

namespace Attest.App.Store;

/// <summary><c>attest judge</c>: what waits for a ruling, a ruling on one statement, and the rulings as gold.</summary>
internal sealed class JudgeVerb : Verb
{
    private readonly Argument<string?> _what = new("STATEMENT") { Arity = ArgumentArity.ZeroOrOne, Description = "The statement's identity; for words that were missed the sentence, as lm/1999/0/PRK/all#MBP/1.2." };
    private readonly Argument<string?> _ruling = new("RULING") { Arity = ArgumentArity.ZeroOrOne, Description = "accept, correct, reject or missed." };
    private readonly Option<string?> _reason = new("--reason") { HelpName = "TEXT", Description = "Why, in a few words." };
    private readonly Option<string?> _words = new("--words") { HelpName = "TEXT", Description = "The words that were missed, as they are printed; the whole sentence when left out." };
    private readonly DraftOptions _draft = new();
    private readonly Option<int?> _next = new("--next") { HelpName = "N", Arity = ArgumentArity.ZeroOrOne, Description = "List what waits for a ruling, least certain first: so many, or 10." };
    private readonly Option<string?> _state = new("--state") { HelpName = "STATE", Description = "Of the list, only this State or area." };
    private readonly Option<int?> _edition = new("--edition") { HelpName = "YEAR", Description = "Of the list, only this edition." };
    private readonly Option<string?> _export = new("--export") { HelpName = "DIR", Description = "Write the pages with rulings as gold into a folder." };
    private readonly Option<bool> _json = new("--json") { Description = "Print the list as one JSON array." };

    public JudgeVerb(Setup setup)
        : base("judge", "Rule on what the machine read: list what waits, accept, correct, reject, enter what was missed; export the rulings as gold.", setup)
    {
        Arguments.Add(_what);
        Arguments.Add(_ruling);
        Options.Add(KnownSettings.EditorOption);
        foreach (var option in (Option[])[_reason, _words, .. _draft.All, _next, _state, _edition, _export, _json])
            Options.Add(option);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest judge --next", "what waits for a ruling, least certain first"),
        new("attest judge ID accept --by jb", "it is right"),
        new("attest judge ID correct --hedge denied --reason \"quoted speech\"", "it is right but for the hedge"),
        new("attest judge lm/1999/0/PRK/all#MBP/1.2 missed --kind use --value none --hedge asserted", "the sentence says something that was not read"),
        new("attest judge --export gold/", "pages with rulings, for attest evaluate"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        if (parsed.GetValue(_export) is { } folder)
            return await ExportAsync(settings, folder, stop);
        if (parsed.GetValue(_what) is not { } what)
            return await ListAsync(settings, parsed, stop);
        var ruling = parsed.GetValue(_ruling) is { } word && Vocabulary.TryParse<Ruling>(word, out var known)
            ? known
            : throw new UsageException($"“{parsed.GetValue(_ruling)}” is no ruling: accept, correct, reject or missed.");
        await using var open = new OpenBase(settings, Setup).ToWrite();
        var (page, judgement) = Make(open.Store, ruling, what, settings.Editor, parsed);
        var outcome = await open.Store.JudgeAsync(page, judgement, stop);
        if (outcome.Refusal is { } refusal)
            throw new InputException(refusal);
        await new RecheckBase(open.Store, CheckBase.With(settings)).RunAsync(page, stop);
        Terminal.Say(Cell.Strong($"Judgement {outcome.Recorded!.Number}: "), $"{Words.Of(ruling)}, by {judgement.By}.");
        return ExitCode.Done;
    }

    private (PageAddress Page, Judgement Judgement) Make(EvidenceStore store, Ruling ruling, string what, string by, ParseResult parsed)
    {
        var (at, reason) = (Setup.Clock.GetUtcNow(), parsed.GetValue(_reason));
        try
        {
            if (ruling == Ruling.Missed)
            {
                if (what.Split('#', 2) is not [var address, var locator] || !PageAddress.TryParse(address, out var known) || store.Find(known) is not { } page)
                    throw new InputException($"“{what}” names no sentence of a page held: lm/1999/0/PRK/all#MBP/1.2 is expected.");
                var words = parsed.GetValue(_words) ?? (page.FindSentence(locator) is { } sentence ? page.Document.Text.Folded(sentence.Span) : "");
                return (known, new MakeJudgement(page, by, at, reason).Missed(locator, words, _draft.Over(new StatementDraft { Hedge = Vocabulary.Word(Hedge.Asserted) }, parsed)));
            }
            if (!StatementId.TryParse(what, out var id) || store.FindStatement(id) is not { } stored)
                throw new InputException($"This base holds no statement “{what}”. Its identity has 64 digits; attest judge --next and attest show --json print them.");
            var make = new MakeJudgement(store.Find(stored.Page)!, by, at, reason);
            return (stored.Page, ruling switch
            {
                Ruling.Accept => make.Accept(stored),
                Ruling.Reject => make.Reject(stored),
                _ => make.Correct(stored, _draft.Over(StatementDraft.Of(stored.Statement), parsed).Say(stored.Statement, by)),
            });
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            throw new InputException(wrong.Message);
        }
    }

    private async Task<int> ListAsync(Settings settings, ParseResult parsed, CancellationToken stop)
    {
        var registers = LoadedRegisters.Of(settings);
        var only = parsed.GetValue(_state) is { } typed ? StateArgument.Find(registers, typed).Code : null;
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        ReviewQueue queue = new(open.Store, ReadingQuality.Load(BundledData.Folder), registers, new DataFolder(settings.DataFolder).ReviewFile);
        await Terminal.WithProgressAsync("Weighing", queue.Unweighed, step => Task.Run(() =>
        {
            queue.CatchUp(step, stop);
            return true;
        }, stop));
        var waiting = queue.Waiting(only, parsed.GetValue(_edition), take: parsed.GetValue(_next) ?? 10);
        var first = waiting.Entries.Select(entry => (Entry: entry, Stored: open.Store.FindStatement(entry.Id)!)).ToArray();
        if (parsed.GetValue(_json))
            WriteJson(first);
        else
            Print(first, waiting.Count);
        return ExitCode.Done;
    }

    private void Print((ReviewEntry Entry, StoredStatement Stored)[] first, int waiting)
    {
        foreach (var (entry, stored) in first)
        {
            Terminal.SayLine(Cell.Faint(entry.Id.Value));
            Terminal.Say([.. StatementLine.Of(stored.Statement), Cell.Faint($"  {entry.Page.Jurisdiction} {entry.Page.Edition}, {stored.Statement.Locator}")]);
            Terminal.SayIndented(4, $"“{stored.Statement.Wording}”");
            if (entry.Doubts.Length > 0)
                Terminal.SayIndented(4, new Cell(string.Join("; ", entry.Doubts.Select(Words.Of)), Tone.Warning));
        }
        Terminal.Say(Cell.Faint(waiting == 0 ? "Nothing waits for a ruling." : $"{Words.Count(waiting, "statement")} wait for a ruling, least certain first."));
    }

    private void WriteJson((ReviewEntry Entry, StoredStatement Stored)[] first) => Terminal.Json(json =>
    {
        json.WriteStartArray();
        foreach (var (entry, stored) in first)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id.Value);
            json.WriteString("page", entry.Page.ToString());
            json.WriteNumber("certainty", Math.Round(entry.Certainty, 3));
            json.WriteStartArray("doubts");
            foreach (var doubt in entry.Doubts)
                json.WriteStringValue(Vocabulary.Word(doubt));
            json.WriteEndArray();
            StatementJson.Write(json, stored.Statement);
            StandingJson.Write(json, stored.Standing);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private async Task<int> ExportAsync(Settings settings, string folder, CancellationToken stop)
    {
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        var pages = open.Store.Judgements.Select(recorded => recorded.Page).Distinct().Order().ToArray();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var page in pages.Select(address => open.Store.Find(address)!))
            {
                var path = Path.Combine(folder, WriteGold.NameOf(page.Address));
                var (ending, bytes) = WriteGold.Page(page, open.Store.FindSource(page.SourceId)!.Source);
                await File.WriteAllBytesAsync(path + ending, bytes, stop);
                await File.WriteAllBytesAsync(path + ".json", WriteGold.Of(page), stop);
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new SurroundingsException($"The gold cannot be written to {folder}: {Words.Sentence(trouble.Message)}", trouble);
        }
        Terminal.Say(pages.Length == 0 ? "Nobody has ruled on anything yet." : $"{Words.Count(pages.Length, "page")} with {Words.Count(open.Store.Judgements.Count, "ruling")} written to {folder}.");
        return ExitCode.Done;
    }
}
