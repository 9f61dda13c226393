using System.Globalization;
using System.Text;
using Attest.Statements;
using Attest.Store;

namespace Attest.Publishing.Translations;

/// <summary>Writes the file of a translation: who made it, then every sentence of the report with its name, the hash of its words, the words, and room for the translation.</summary>
public static class WriteTranslation
{
    private const string Guide =
        "<!-- Below each original, which begins with “>”, write its translation; leave the headings and the originals as they are. What stays empty is shown as not translated. -->\n"
        + "<!-- Markers and notes are not translated: they follow each sentence by themselves. Where an original has changed, “~” is what it was and “~~” what that was translated as. -->\n";

    /// <summary>A file to fill in, for a report that has no translation in the language yet.</summary>
    public static string Empty(PageAddress page, string language, IReadOnlyList<OriginalSentence> originals)
    {
        ArgumentNullException.ThrowIfNull(originals);
        return Write(page, language, "", "person", "", originals.Select(original => new AlignedSentence(original, null, TranslationState.Untranslated)));
    }

    /// <summary>A translation with the originals of today: what is current stays, what is stale is to be translated anew, with what it was before beside it.</summary>
    public static string Renewed(AlignedTranslation aligned)
    {
        ArgumentNullException.ThrowIfNull(aligned);
        var translation = aligned.Translation;
        return Write(translation.Page, translation.Language, translation.Translator, Vocabulary.Word(translation.MadeBy), translation.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), aligned.Sentences);
    }

    private static string Write(PageAddress page, string language, string translator, string madeBy, string on, IEnumerable<AlignedSentence> sentences)
    {
        StringBuilder file = new();
        file.Append(CultureInfo.InvariantCulture, $"---\npage: {page}\nlanguage: {language}\ntranslator: {translator}\nmade_by: {madeBy}\non: {on}\n---\n\n{Guide}");
        foreach (var (original, translated, state) in sentences)
        {
            file.Append(CultureInfo.InvariantCulture, $"\n## {original.Locator} {original.Hash}\n\n> {original.Words}\n");
            if (state == TranslationState.Current)
                file.Append(CultureInfo.InvariantCulture, $"\n{translated!.Words}\n");
            else if (state == TranslationState.Stale)
                file.Append(CultureInfo.InvariantCulture, $"\n~ {translated!.Original}\n~~ {translated.Words}\n");
        }
        return file.ToString();
    }
}
