using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Questions;

namespace Attest.App.Publishing;

/// <summary>The site in one language: its sentences, its phrases for the data, its own pages. A language is there when <c>data/content</c> has a folder of its code.</summary>
internal sealed class SiteLanguage
{
    private SiteLanguage(InterfaceTexts texts, Words words, SiteTexts about) => (Texts, Words, About) = (texts, words, about);

    /// <summary>The sentences of the interface.</summary>
    public InterfaceTexts Texts { get; }

    /// <summary>The phrases for the words of the data.</summary>
    public Words Words { get; }

    /// <summary>The organisation's own pages; those of English where the language has none.</summary>
    public SiteTexts About { get; }

    /// <summary>What pages in this language are built from.</summary>
    public required LiveBase Live { get; init; }

    /// <summary>The pages by their addresses.</summary>
    public required FindPage Find { get; init; }

    /// <summary>The pages of questions by their addresses.</summary>
    public required FindQuestionPage Ask { get; init; }

    /// <summary>The pages of votes, meetings, munitions, comparisons and figures by their addresses.</summary>
    public required FindRecordPage Records { get; init; }

    /// <summary>The language, ISO 639-1.</summary>
    public string Code => Texts.Language;

    /// <summary>What stands before every address of the language: nothing for English.</summary>
    public string Prefix => PrefixOf(Code);

    /// <summary>What stands before the addresses of a language.</summary>
    public static string PrefixOf(string code) => code == "en" ? "" : "/" + code;

    /// <summary>Every language that the folder has, English first; throws <see cref="FormatException"/> with file and line for what cannot be read.</summary>
    public static IReadOnlyList<SiteLanguage> Load(string folder, CiteFromBase cite, QuestionTable questions, Func<InterfaceTexts, Words, LiveBase> make)
    {
        SiteTexts english = new(Path.Combine(folder, "en", "about"));
        return [.. Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).OrderBy(code => code != "en").ThenBy(code => code, StringComparer.Ordinal).Select(Read)];

        SiteLanguage Read(string code)
        {
            string of = Path.Combine(folder, code), about = Path.Combine(of, "about");
            var texts = code == "en" ? InterfaceTexts.English : InterfaceTexts.Load(code, Path.Combine(of, "interface.csv"));
            var words = Words.Load(Path.Combine(of, "words.csv"));
            var pages = Directory.Exists(about) ? new SiteTexts(about) : english;
            var live = make(texts, words);
            return new(texts, words, pages) { Live = live, Find = new FindPage(live, cite, pages), Ask = new FindQuestionPage(live, questions), Records = new FindRecordPage(live, cite, questions) };
        }
    }
}
