using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Questions;

namespace Attest.App.Publishing;

/// <summary>The site in one language: its sentences, its phrases for the data, its own pages. The languages are those that <c>organisation.yaml</c> names; each has a folder of its tag in <c>data/content</c>.</summary>
internal sealed class SiteLanguage
{
    private SiteLanguage(InterfaceTexts texts, Words words, SiteTexts about) => (Texts, Words, About) = (texts, words, about);

    /// <summary>The sentences of the interface.</summary>
    public InterfaceTexts Texts { get; }

    /// <summary>The phrases for the words of the data.</summary>
    public Words Words { get; }

    /// <summary>The organisation's own pages; each that the language does not have is the English one.</summary>
    public SiteTexts About { get; }

    /// <summary>What pages in this language are built from.</summary>
    public required LiveBase Live { get; init; }

    /// <summary>The pages by their addresses.</summary>
    public required FindPage Find { get; init; }

    /// <summary>The pages of questions by their addresses.</summary>
    public required FindQuestionPage Ask { get; init; }

    /// <summary>The pages of votes, meetings, munitions, comparisons and figures by their addresses.</summary>
    public required FindRecordPage Records { get; init; }

    /// <summary>The language, a BCP 47 tag.</summary>
    public string Code => Texts.Language;

    /// <summary>What stands before every address of the language: nothing for the first, which readers get who ask for none.</summary>
    public required string Prefix { get; init; }

    /// <summary>
    /// The languages of the tags, in their order; throws <see cref="OrganisationFileException"/> when the folder lacks one, <see cref="FormatException"/> with file and line for what
    /// cannot be read.
    /// </summary>
    public static IReadOnlyList<SiteLanguage> Load(string folder, IReadOnlyList<string> tags, CiteFromBase cite, QuestionTable questions, Func<InterfaceTexts, Words, LiveBase> make)
    {
        SiteTexts english = new(Path.Combine(folder, "en", "about"), "en");
        return [.. tags.Select((tag, at) => Read(tag, at == 0 ? "" : "/" + tag))];

        SiteLanguage Read(string tag, string prefix)
        {
            string of = Path.Combine(folder, tag), sentences = Path.Combine(of, "interface.csv"), phrases = Path.Combine(of, "words.csv"), about = Path.Combine(of, "about");
            if ((tag == "en" ? [phrases] : new[] { sentences, phrases }).FirstOrDefault(path => !File.Exists(path)) is { } missing)
                throw new OrganisationFileException([$"organisation.yaml names the language “{tag}”, and {missing} is not there."]);
            var texts = tag == "en" ? InterfaceTexts.English : InterfaceTexts.Load(tag, sentences);
            var words = Words.Load(phrases);
            var pages = tag != "en" && Directory.Exists(about) ? new SiteTexts(about, tag, english) : english;
            var live = make(texts, words);
            return new(texts, words, pages) { Prefix = prefix, Live = live, Find = new FindPage(live, cite, pages), Ask = new FindQuestionPage(live, questions), Records = new FindRecordPage(live, cite, questions) };
        }
    }
}
