using Attest.Reports.Reading;

namespace Attest.Tests.Reports.Reading;

/// <summary>A table finds what each of its phrases matches, though it is searched for few of them; a form of a word is kept or made anew, and the same.</summary>
public sealed class PhraseTableTests
{
    private static readonly string[] Patterns = ["not a party to", "not ...3 party", "sign", "=signed|accede ...3 treaty", "mine be? lay", "lay", "no mine", "lay|sign the treaty"];
    private static readonly string[] Words = ["not", "a", "party", "to", "the", "treaty", "signed", "accede", "mines", "were", "laid", "sign", "no", ",", "Kuwait"];

    [Fact]
    public void Find_AnySentence_LongestPhraseAtEveryPlace()
    {
        var forms = new WordForms(new Stems([("laid", "lay", true), ("were", "be", true)]));
        var phrases = Patterns.Select(pattern => Phrase.Compile(pattern, forms)).ToList();
        var table = new PhraseTable<int>(phrases.Select((phrase, row) => (phrase, row)), forms);
        forms.NoteTellingWords();
        var random = new Random(7);
        var found = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var quoted = false;
            var sentence = string.Join(' ', random.GetItems(Words, random.Next(1, 14)));
            var line = new TokenLine(new Tokenize(forms).Read(sentence, ref quoted));
            var expected = Enumerable.Range(0, line.Tokens.Length).SelectMany(at => Longest(phrases, line, at)).ToList();
            Assert.Equal(expected, table.Find(line).Select(cue => (cue.First, cue.End)));
            found += expected.Count;
        }
        Assert.True(found > 1_000);
    }

    private static IEnumerable<(int First, int End)> Longest(List<Phrase> phrases, TokenLine line, int at) =>
        phrases.Max(phrase => phrase.MatchAt(line, at)) is var end && end > at ? [(at, end)] : [];

    [Fact]
    public void WordForms_MoreWordsThanPlaces_EachItsOwnForm()
    {
        var forms = new WordForms(new Stems([]));
        var words = Enumerable.Range(0, 150_000).Select(number => $"w{number}x").ToList();
        foreach (var word in words.Concat(words))
            Assert.Equal(word, forms.Of(word).Text);
        Assert.Same(forms.Of("mines"), forms.Of("mines"));
    }
}
