using Attest.Publishing.Translations;
using Attest.Registers;
using Attest.Store;

namespace Attest.Tests.Publishing.Translations;

/// <summary>A translation beside its report after the report has changed: sentence by sentence.</summary>
public sealed class AlignTranslationTests
{
    private static readonly PageAddress Page = new("lm", 1999, 0, JurisdictionCode.Parse("PRK"), "all");

    private static readonly Dictionary<string, string> NoAliases = [];

    [Fact]
    public void Of_TheSameReport_IsCurrentThroughout()
    {
        var aligned = AlignTranslation.Of(Report("One.", "Two.", "Three."), NoAliases, Translate("One.", "Two.", "Three."));

        Assert.Equal((3, 0, 0), (aligned.Current, aligned.Stale, aligned.Untranslated));
        Assert.Equal("fr Two.", aligned.At("A/1.2")!.Translated!.Words);
        Assert.Empty(aligned.Lost);
    }

    [Fact]
    public void Of_ARevisedSentence_IsStaleAndTheOthersAreNot()
    {
        var aligned = AlignTranslation.Of(Report("One.", "Two, now.", "Three."), NoAliases, Translate("One.", "Two.", "Three."));

        Assert.Equal([TranslationState.Current, TranslationState.Stale, TranslationState.Current], aligned.Sentences.Select(sentence => sentence.State));
        Assert.Equal(("Two, now.", "Two.", "fr Two."), (aligned.Sentences[1].Original.Words, aligned.Sentences[1].Translated!.Original, aligned.Sentences[1].Translated!.Words));
    }

    [Fact]
    public void Of_ASentencePutBefore_MovesTheOthersWithTheirTranslations()
    {
        var aligned = AlignTranslation.Of(Report("New.", "One.", "Two."), NoAliases, Translate("One.", "Two."));

        Assert.Equal([(TranslationState.Untranslated, null), (TranslationState.Current, "fr One."), (TranslationState.Current, "fr Two.")], aligned.Sentences.Select(sentence => (sentence.State, sentence.Translated?.Words)));
        Assert.Empty(aligned.Lost);
    }

    [Fact]
    public void Of_ASentenceTakenOut_LosesItsTranslationAndSaysSo()
    {
        var aligned = AlignTranslation.Of(Report("One."), NoAliases, Translate("One.", "Two."));

        Assert.Equal("A/1.2", Assert.Single(aligned.Lost).Locator);
        Assert.Equal(1, aligned.Current);
    }

    [Fact]
    public void Of_TheSameWordsTwice_KeepsEachToItsPlace()
    {
        var translation = Translate("See above.", "Two.", "See above.");
        translation = translation with { Sentences = [translation.Sentences[0] with { Words = "Voir plus haut." }, translation.Sentences[1], translation.Sentences[2] with { Words = "Voir ci-dessus." }] };

        var aligned = AlignTranslation.Of(Report("See above.", "Two.", "See above."), NoAliases, translation);

        Assert.Equal(["Voir plus haut.", "fr Two.", "Voir ci-dessus."], aligned.Sentences.Select(sentence => sentence.Translated!.Words));
    }

    [Fact]
    public void Of_ASentenceUnderAnotherNameWithOtherWords_IsFoundByItsAlias()
    {
        Dictionary<string, string> aliases = new() { ["A/1.1"] = "B/1.1" };

        var aligned = AlignTranslation.Of([new("B/1.1", "One, now.")], aliases, Translate("One."));

        Assert.Equal((TranslationState.Stale, "fr One."), (aligned.Sentences[0].State, aligned.Sentences[0].Translated!.Words));
    }

    [Fact]
    public void Renewed_AfterARevision_KeepsWhatIsCurrentAndShowsWhatWas()
    {
        var aligned = AlignTranslation.Of(Report("One.", "Two -- now.", "Three."), NoAliases, Translate("One.", "Two.", "Three."));
        string file = WriteTranslation.Renewed(aligned);

        Assert.Contains("> Two -- now.\n\n~ Two.\n~~ fr Two.\n", file, StringComparison.Ordinal);
        // Taken in as it is, the sentence stays stale; translated anew it is current.
        var again = AlignTranslation.Of(Report("One.", "Two -- now.", "Three."), NoAliases, ReadTranslation.Of(file).Translation!);
        Assert.Equal((2, 1, 0), (again.Current, again.Stale, again.Untranslated));
        var anew = ReadTranslation.Of(file.Replace("~ Two.\n~~ fr Two.\n", "Deux, maintenant.\n", StringComparison.Ordinal)).Translation!;
        Assert.Equal(3, AlignTranslation.Of(Report("One.", "Two -- now.", "Three."), NoAliases, anew).Current);
    }

    private static OriginalSentence[] Report(params string[] sentences) => [.. sentences.Select((words, at) => new OriginalSentence($"A/1.{at + 1}", words))];

    private static Translation Translate(params string[] sentences) => new()
    {
        Page = Page,
        Language = "fr",
        Translator = "Anna Reis",
        MadeBy = TranslationMaker.Person,
        On = new(2026, 11, 20),
        Sentences = [.. Report(sentences).Select(original => new TranslatedSentence(original.Locator, original.Hash, original.Words, "fr " + original.Words))],
    };
}
