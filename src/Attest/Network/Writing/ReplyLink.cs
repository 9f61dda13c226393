using System.Collections.Immutable;

namespace Attest.Network.Writing;

/// <summary>A link by which somebody outside reads a draft as it was when the link was made, and comments on it by line: the right of reply.</summary>
/// <param name="Number">By what it is named.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Addressee">Who was asked: an authority, not a person.</param>
/// <param name="Text">The text as it was.</param>
/// <param name="MadeAt">Since when, UTC.</param>
/// <param name="ExpiresAt">Until when comments are taken, UTC.</param>
/// <param name="RevokedAt">Since when it leads nowhere, UTC; null while it holds.</param>
public sealed record ReplyLink(long Number, long Draft, string Addressee, string Text, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt)
{
    private const int LineLength = 84;

    /// <summary>The lines of the text, as they are numbered from 1 for good; an empty one stands between paragraphs and has a number too.</summary>
    public ImmutableArray<string> Lines => [.. Text.TrimEnd().Split('\n').SelectMany(Wrap)];

    private static IEnumerable<string> Wrap(string paragraph)
    {
        var line = "";
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LineLength)
            {
                yield return line;
                line = "";
            }
            line += line.Length == 0 ? word : " " + word;
        }
        yield return line;
    }
}
