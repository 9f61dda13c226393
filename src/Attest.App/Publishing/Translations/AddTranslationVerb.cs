using System.CommandLine;
using Attest.App.CommandLine;
using Attest.App.Store;
using Attest.Publishing;
using Attest.Publishing.Translations;
using Attest.Store;
using Words = Attest.App.CommandLine.Words;

namespace Attest.App.Publishing.Translations;

/// <summary><c>attest translate add</c>: takes a translation in, to stand beside its report.</summary>
internal sealed class AddTranslationVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "The file that “attest translate new” wrote, filled in." };

    public AddTranslationVerb(Setup setup)
        : base("add", "Take in a translation: it stands beside the report from now on, in the place of an earlier one into the same language.", setup) => Arguments.Add(_file);

    public override IReadOnlyList<Example> Examples { get; } = [new("attest translate add prk-1999-fr.md", "then see /fr/states/PRK/1999")];

    /// <summary>Why a report cannot stand in a language beside itself; null where it can.</summary>
    public static string? Refusal(StoredPage page, string language)
    {
        var languages = Organisation.Read(Path.Combine(BundledData.Folder, "organisation.yaml")).Languages;
        return language == page.Document.Language ? $"{page.Address} is written in {language}: there is nothing to translate."
            : languages.Contains(language) ? null
            : $"The site has no pages in “{language}”, beside which a translation could stand: it has {string.Join(", ", languages)} (organisation.yaml).";
    }

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        string path = parsed.GetRequiredValue(_file);
        if (!File.Exists(path))
            throw new InputException($"There is no file {path}.");
        string text = await File.ReadAllTextAsync(path, stop);
        var (translation, problems) = ReadTranslation.Of(text);
        foreach (var problem in problems)
            Terminal.Complain($"{path}:{problem.Line}: {problem.Message}");
        if (translation is null)
            return ExitCode.Findings;
        var settings = Resolve(parsed);
        await using var open = await new OpenBase(settings, Setup).ToReadAsync(stop);
        if (open.Store.Find(translation.Page) is not { } page)
            throw new InputException($"{path}: this base holds no report at {translation.Page}.");
        if (Refusal(page, translation.Language) is { } refusal)
            throw new InputException($"{path}: {refusal}");
        var aligned = AlignTranslation.Of(page, translation);
        if (aligned.Current + aligned.Stale == 0)
            throw new InputException($"{path}: nothing in it is translated, or nothing of it is in the report any more. Write translations below the lines that begin with “>”.");
        var before = HeldTranslations.Shelf(open).Find(translation.Page, translation.Language);
        await KeepAsync(Path.Combine(open.Folder.TranslationsFolder, translation.Language), Translation.FileOf(translation.Page), text, stop);
        Tell(aligned, before);
        return ExitCode.Done;
    }

    // Whole or not at all: a site that is being read looks at the folder at any moment.
    private static async Task KeepAsync(string folder, string name, string text, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        string part = Path.Combine(folder, name + ".part");
        await File.WriteAllTextAsync(part, text, stop);
        File.Move(part, Path.Combine(folder, name), overwrite: true);
    }

    private void Tell(AlignedTranslation aligned, Translation? before)
    {
        var made = aligned.Translation;
        Terminal.SayLine(Cell.Strong("Added "), $"{made.Page} in {made.Language}, {Words.Of(made.MadeBy)}, {made.Translator}, {Words.Day(made.On)}: {Words.Number(aligned.Current)} of {Words.Number(aligned.Sentences.Length)} sentences, headings and rows.");
        if (before is not null)
            Terminal.SayLine($"It takes the place of the one by {before.Translator} of {Words.Day(before.On)}.");
        if (aligned.Untranslated > 0)
            Terminal.SayLine(new Cell($"{Words.Number(aligned.Untranslated)} not translated, standing as in the original: {Names(aligned, TranslationState.Untranslated)}", Tone.Warning));
        if (aligned.Stale > 0)
            Terminal.SayLine(new Cell($"{Words.Number(aligned.Stale)} translated from other words, and marked: {Names(aligned, TranslationState.Stale)}", Tone.Warning));
        if (aligned.Lost.Length > 0)
            Terminal.SayLine(new Cell($"{Words.Number(aligned.Lost.Length)} of sentences that are no longer in the report, and not shown: {string.Join(", ", aligned.Lost.Take(5).Select(lost => lost.Locator))}", Tone.Warning));
    }

    private static string Names(AlignedTranslation aligned, TranslationState state)
    {
        string[] names = [.. aligned.Sentences.Where(sentence => sentence.State == state).Select(sentence => sentence.Original.Locator)];
        return string.Join(", ", names.Take(5)) + (names.Length > 5 ? ", …" : "");
    }
}
