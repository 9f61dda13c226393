using System.Text;
using Attest.Questions.Wording;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Publishing;

namespace Attest.Tests.Questions.Wording;

/// <summary>Sentences of two editions are matched by their words; nothing is lost, and long reports take no longer than their length asks.</summary>
public sealed class CompareWordingTests
{
    [Fact]
    public void Of_EveryPair_AccountsForEverySentenceOnce()
    {
        var (earlier, later) = (DemonstrationSite.Read("2004_PRK.txt").Document, DemonstrationSite.Read("2005_PRK.txt").Document);

        var compared = CompareWording.Of(earlier, later).SelectMany(section => section.Sentences).ToList();

        Assert.Equal(earlier.Sentences.Select(sentence => sentence.Locator).Order(StringComparer.Ordinal), compared.Select(sentence => sentence.Earlier).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Equal(later.Sentences.Select(sentence => sentence.Locator).Order(StringComparer.Ordinal), compared.Select(sentence => sentence.Later).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_ItsOwnEdition_FindsEverythingTheSame()
    {
        var document = DemonstrationSite.Read("2004_PRK.txt").Document;

        Assert.All(CompareWording.Of(document, document).SelectMany(section => section.Sentences), sentence => Assert.Equal((WordingChange.Same, sentence.Later), (sentence.Change, sentence.Earlier)));
    }

    [Fact]
    public void Of_ChangedSentence_GivesBothWordingsBack()
    {
        var changed = CompareWording.Of(Read(2003, "The army laid some 300 mines in May 2002 near the dam."), Read(2004, "The army laid some 450 mines in May 2002 near the old dam.")).SelectMany(section => section.Sentences);

        var sentence = Assert.Single(changed);
        Assert.Equal(WordingChange.Changed, sentence.Change);
        Assert.Equal("The army laid some 300 mines in May 2002 near the dam.", Words(sentence, WordingChange.Gone));
        Assert.Equal("The army laid some 450 mines in May 2002 near the old dam.", Words(sentence, WordingChange.Added));
    }

    [Fact]
    public void Of_OtherWords_IsGoneAndAdded()
    {
        var compared = CompareWording.Of(Read(2003, "Nobody was hurt."), Read(2004, "A law was passed in June.")).SelectMany(section => section.Sentences);

        Assert.Equal([WordingChange.Gone, WordingChange.Added], compared.Select(sentence => sentence.Change));
    }

    [Fact]
    public void Of_TwiceTheLength_AllocatesAboutTwiceAsMuch()
    {
        long Cost(int sentences)
        {
            var (earlier, later) = (Read(2003, Long(sentences, 1)), Read(2004, Long(sentences, 2)));
            CompareWording.Of(earlier, later);
            long before = GC.GetAllocatedBytesForCurrentThread();
            CompareWording.Of(earlier, later);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(Cost(1600) / (double)Cost(800), 1.5, 2.8);
    }

    private static string Long(int sentences, int edition)
    {
        StringBuilder text = new();
        for (int at = 0; at < sentences; at++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"In district {at} the army cleared {at * edition} mines from field {at + 7} near village {at + 13}. ");
        return text.ToString();
    }

    private static string Words(ComparedSentence sentence, WordingChange of) =>
        string.Join(' ', sentence.Pieces.Where(piece => piece.In == WordingChange.Same || piece.In == of).Select(piece => piece.Words));

    private static ReportDocument Read(int edition, string text) => new ReadReport(DemonstrationSite.Registers, ReportPhrases.Load(DemonstrationSite.DataFolder))
        .Read(new Source("page.txt", Encoding.UTF8.GetBytes($"NORTH KOREA, Landmine Monitor Report {edition}\n\nLandmine Use\n\n{text}\n"))).Document;
}
