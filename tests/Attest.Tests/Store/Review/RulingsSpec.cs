using Attest.Statements;
using Attest.Store;
using Attest.Store.Review;

namespace Attest.Tests.Store.Review;

/// <summary>
/// A sentence, and what becomes of it line by line: <c>read: use none asserted</c> (a reader reads this; several with commas, or <c>nothing</c>), <c>editor: accept</c> (or <c>reject</c>,
/// <c>correct use used reported</c>, <c>missed use used reported</c>). After each line the statements of the page as they stand. Every reading is recorded in a base, as the product does.
/// </summary>
internal static class RulingsSpec
{
    public static string Explain(string input)
    {
        string[] lines = input.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        using var folder = new TemporaryFolder();
        InitializeBase.In(folder.Data, TimeProvider.System);
        var open = Base.Open(folder.Data, BaseAccess.Write, TimeProvider.System);
        try
        {
            return string.Join('\n', lines.Skip(1).Select(line => $"{line} -> {After(open.Store, "No " + lines[0], line)}"));
        }
        finally
        {
            open.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static string After(EvidenceStore store, string sentence, string line)
    {
        var (who, what) = line.Split(": ", 2) is [var name, var rest] ? (name, rest) : throw new FormatException($"“{line}” is neither “read: …” nor “editor: …”.");
        if (who == "read")
            Read(store, sentence, what);
        else
            Rule(store, what);
        var page = Page(store);
        string[] standing = [.. page.Statements.Concat(page.Entered).Select(Describe)];
        return standing.Length == 0 ? "nothing" : string.Join(" | ", standing);
    }

    private static void Read(EvidenceStore store, string sentence, string what)
    {
        // The sample reader makes one statement of a sentence that begins “No ”; it is given others to say.
        var page = SamplePages.Page(sentences: [sentence]);
        var basis = page.Statements[0];
        page = page with { Statements = what == "nothing" ? [] : [.. what.Split(", ").Select(words => Say(basis, words))] };
        if (store.Sources.Count == 0)
            store.AddAsync([page]).GetAwaiter().GetResult();
        else
            store.SupersedeAsync([page]).GetAwaiter().GetResult();
    }

    private static void Rule(EvidenceStore store, string what)
    {
        var page = Page(store);
        string[] words = what.Split(' ', 2);
        var make = new MakeJudgement(page, "jb", DateTimeOffset.UnixEpoch.AddDays(store.Judgements.Count));
        var stored = page.Statements.Concat(page.Entered).FirstOrDefault();
        var judgement = words[0] switch
        {
            "accept" => make.Accept(stored!),
            "reject" => make.Reject(stored!),
            "correct" => make.Correct(stored!, Say(stored!.Statement, words[1])),
            "missed" => make.Missed("P/1.1", page.Document.Text.Folded(page.Document.Sentences.First().Span), Draft(words[1])),
            _ => throw new FormatException($"“{what}” is no ruling."),
        };
        if (store.JudgeAsync(page.Address, judgement).GetAwaiter().GetResult().Refusal is { } refusal)
            throw new FormatException(refusal);
    }

    private static Statement Say(Statement basis, string words)
    {
        var said = Draft(words).Say(basis with { Items = [] }, "jb");
        return said with { Origin = basis.Origin };
    }

    private static StatementDraft Draft(string words) => words.Split(' ') is [var kind, var value, var hedge]
        ? new StatementDraft { Kind = kind, Value = value, Hedge = hedge }
        : throw new FormatException($"“{words}” is not kind, value and hedge.");

    private static string Describe(StoredStatement stored)
    {
        var (standing, said) = (stored.Standing, stored.Standing.Says ?? stored.Statement);
        return $"{Vocabulary.Word(said.Kind)} {Vocabulary.Word(said.Value)} {Vocabulary.Word(said.Hedge)}: {Vocabulary.Word(standing.Kind)}{(standing.IsReadDifferently ? ", look again" : "")}";
    }

    private static StoredPage Page(EvidenceStore store) => store.Find(store.Pages[0].Address)!;
}
