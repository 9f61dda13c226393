using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Registers;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest search</c>: the pages that say something, with the sentences that do.</summary>
internal sealed class SearchVerb : Verb
{
    private readonly Argument<string[]> _words = new("QUERY") { Arity = ArgumentArity.OneOrMore, Description = "Words, \"a phrase\", OR, NOT, begin*." };
    private readonly Option<string?> _state = new("--state") { HelpName = "STATE", Description = "Only pages about this State or area." };
    private readonly Option<int?> _edition = new("--edition") { HelpName = "YEAR", Description = "Only pages of this edition." };
    private readonly Option<int?> _page = new("--page") { HelpName = "N", Description = "Which twenty hits to show; the first when left out." };
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };

    public SearchVerb(Setup setup)
        : base("search", "Find pages by the words of their sentences and notes.", setup)
    {
        Arguments.Add(_words);
        foreach (Option option in (Option[])[_state, _edition, _page, _json])
            Options.Add(option);
        Validators.Add(result =>
        {
            if (result.GetValue(_page) is < 1)
                result.AddError("Pages of hits count from 1.");
        });
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest search stockpile", "all pages, the best first"),
        new("attest search '\"mine action\" NOT Angola'", "a phrase, and a word that must not occur"),
        new("attest search destr* --state PRK --edition 1999", "one State's page in one edition"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var settings = Resolve(parsed);
        var registers = LoadedRegisters.Of(settings);
        var state = parsed.GetValue(_state) is { } typed ? StateArgument.Find(registers, typed).Code : null;
        SearchQuery query = new(string.Join(' ', parsed.GetRequiredValue(_words)), state, parsed.GetValue(_edition), parsed.GetValue(_page) ?? 1);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        await open.Store.IndexAsync(stop);
        var results = open.Store.Search(query);
        if (results.Problem is { } problem)
            throw new InputException(problem);
        if (parsed.GetValue(_json))
            WriteJson(query, results);
        else
            Print(query, results, registers);
        return ExitCode.Done;
    }

    private void Print(SearchQuery query, SearchResults results, RegisterSet registers)
    {
        if (results.Total == 0)
        {
            Terminal.Say("No page of this base says so. That does not mean that it is not so.");
            return;
        }
        var first = ((query.Page - 1) * SearchQuery.PageSize) + 1;
        Terminal.Say(Cell.Strong(Words.Count(results.Total, "page")), results.IsByRelevance ? ", the best first" : ", the newest first",
            results.Total > SearchQuery.PageSize ? $"; {first} to {first + results.Hits.Length - 1} shown, --page {query.Page + 1} goes on" : "", ".");
        foreach (var hit in results.Hits)
        {
            var address = hit.Page.Address;
            Terminal.Blank();
            Terminal.Say(Cell.Strong($"{registers.Jurisdictions.Find(address.Jurisdiction)?.ShortName ?? address.Jurisdiction.Value} {address.Edition}"), Cell.Faint($"  /states/{address.Jurisdiction}/{address.Edition}"));
            foreach (var snippet in hit.Snippets)
                Terminal.SayIndented(2, [Cell.Faint($"{Place(snippet)}  "), .. snippet.Parts.Select(part => new Cell(part.Text, part.IsMatch ? Tone.Strong : Tone.Plain))]);
        }
    }

    private static string Place(Snippet snippet) => snippet.Note is { } note ? $"note {note}" : snippet.Locator ?? "";

    private void WriteJson(SearchQuery query, SearchResults results) => Terminal.Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("query", query.Text);
        json.WriteNumber("total", results.Total);
        json.WriteBoolean("by_relevance", results.IsByRelevance);
        json.WriteStartArray("hits");
        foreach (var hit in results.Hits)
        {
            json.WriteStartObject();
            json.WriteString("page", hit.Page.Address.ToString());
            json.WriteString("title", hit.Page.Title);
            json.WriteString("notice", hit.Page.Notice);
            json.WriteStartArray("snippets");
            foreach (var snippet in hit.Snippets)
            {
                json.WriteStartObject();
                json.WriteString("locator", snippet.Locator);
                if (snippet.Note is { } note)
                    json.WriteNumber("note", note);
                json.WriteString("words", snippet.Text);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
