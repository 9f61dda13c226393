using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Store;
using Attest.Publishing.Translations;

namespace Attest.App.Publishing.Translations;

/// <summary><c>attest translate list</c>: what is translated, how far, and what has changed since.</summary>
internal sealed class ListTranslationsVerb : Verb
{
    private readonly Argument<string?> _language = new("LANG") { Arity = ArgumentArity.ZeroOrOne, Description = "Only this language." };
    private readonly Option<bool> _stale = new("--stale") { Description = "Every sentence whose original has changed, with both wordings." };

    public ListTranslationsVerb(Setup setup)
        : base("list", "Show which reports are translated, how completely, and how many sentences have changed since.", setup)
    {
        Arguments.Add(_language);
        Options.Add(_stale);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest translate list", "all"),
        new("attest translate list fr --stale", "what is to be translated anew"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var open = await new OpenBase(Resolve(parsed), Setup).ToReadAsync(stop);
        var shelf = HeldTranslations.Shelf(open);
        foreach (string problem in shelf.Problems)
            Terminal.Complain(problem);
        var wanted = shelf.All.Where(translation => parsed.GetValue(_language) is not { } language || translation.Language == language).ToList();
        if (wanted.Count == 0)
            Terminal.Say("No report is translated. Begin with: attest translate new PRK/1999 fr");
        else if (parsed.GetValue(_stale))
            ShowStale(open, wanted);
        else
            Terminal.Table(["report", "in", "by", "on", "translated", "stale", "standing"], wanted.Select(translation => Row(open, translation)));
        return shelf.Problems.IsEmpty ? ExitCode.Done : ExitCode.Findings;
    }

    private static IReadOnlyList<Cell> Row(Attest.Store.Base open, Translation translation)
    {
        Cell[] who = [translation.Page.ToString(), translation.Language, $"{translation.Translator} ({Words.Of(translation.MadeBy)})", Words.Day(translation.On)];
        if (open.Store.Find(translation.Page) is not { } page)
            return [.. who, "–", "–", Cell.Faint("the report is not held")];
        var aligned = AlignTranslation.Of(page, translation);
        return
        [
            .. who, $"{Words.Number(aligned.Current)} of {Words.Number(aligned.Sentences.Length)}", Words.Number(aligned.Stale),
            aligned.Stale > 0 ? new("stale", Tone.Warning) : aligned.Untranslated > 0 ? new("in part", Tone.Warning) : new("complete", Tone.Good),
        ];
    }

    private void ShowStale(Attest.Store.Base open, List<Translation> wanted)
    {
        int shown = 0;
        foreach (var translation in wanted)
            foreach (var (original, translated, _) in open.Store.Find(translation.Page) is { } page ? AlignTranslation.Of(page, translation).Sentences.Where(sentence => sentence.State == TranslationState.Stale) : [])
            {
                shown++;
                Terminal.Say(Cell.Strong($"{translation.Page} {original.Locator} in {translation.Language}"));
                Terminal.SayIndented(2, $"was  {translated!.Original}");
                Terminal.SayIndented(2, $"now  {original.Words}");
                Terminal.SayIndented(2, $"as   {translated.Words}");
            }
        if (shown == 0)
            Terminal.Say("No original has changed since it was translated.");
    }
}
