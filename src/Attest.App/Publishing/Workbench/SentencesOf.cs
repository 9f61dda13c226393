using Attest.Network.Writing;

namespace Attest.App.Publishing.Workbench;

/// <summary>The sentences that a remark can be about.</summary>
internal static class SentencesOf
{
    /// <summary>Those of a paragraph, without the white space around them.</summary>
    public static IEnumerable<string> Paragraph(string text) => MergeSentences.Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);
}
