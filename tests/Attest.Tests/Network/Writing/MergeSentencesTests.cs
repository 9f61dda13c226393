using Attest.Network.Writing;

namespace Attest.Tests.Network.Writing;

public sealed class MergeSentencesTests
{
    [Theory]
    [InlineData("A. B. C.", "A. B2. C.", "A. B. C2.", "A. B2. C2.")]
    [InlineData("A. B. C.", "A. C.", "A. B. C. D.", "A. C. D.")]
    [InlineData("A. B.", "N. A. B.", "A. B. M.", "N. A. B. M.")]
    [InlineData("A. B.", "A. X. B.", "A. X. B.", "A. X. B.")]
    [InlineData("", "A.", "A.", "A.")]
    [InlineData("A. B. C. D. E.", "A. B2. C. D. E.", "A. B. C. D2. E.", "A. B2. C. D2. E.")]
    public void Of_ChangesOfDifferentSentences_TakesBoth(string from, string theirs, string mine, string merged) => Assert.Equal(merged, MergeSentences.Of(from, theirs, mine));

    [Theory]
    [InlineData("A. B. C.", "A. B2. C.", "A. B3. C.")]
    [InlineData("A. B.", "A.", "A. B2.")]
    [InlineData("", "A.", "B.")]
    public void Of_DifferentChangesOfTheSameSentence_TakesNone(string from, string theirs, string mine) => Assert.Null(MergeSentences.Of(from, theirs, mine));

    [Theory]
    [InlineData("One. Two! “Three?” Four.[^4] Five", 5)]
    [InlineData("", 0)]
    [InlineData("It cost 1.5 million.", 1)]
    public void Split_Paragraph_GivesItsSentencesAndLosesNothing(string paragraph, int count)
    {
        var sentences = MergeSentences.Split(paragraph);

        Assert.Equal(count, sentences.Length);
        Assert.Equal(paragraph, string.Concat(sentences));
    }
}
