using System.Security.Cryptography;
using System.Text;

namespace Attest.App.Publishing;

/// <summary>
/// A text of the organisation as its file has it. Before the text may stand, between two lines of three hyphens, of which state of the original it is a translation:
/// <c>translated_from: 4be1f0c2a9d37751</c>.
/// </summary>
/// <param name="Markdown">The text.</param>
/// <param name="Mark">The first sixteen digits of the SHA-256 of the file, its lines ended as on Unix: it changes with the text.</param>
/// <param name="TranslatedFrom">The mark of the original when it was translated; null where the text names none.</param>
internal sealed record TextFile(string Markdown, string Mark, string? TranslatedFrom)
{
    private const string Fence = "---\n", Key = "translated_from:";

    /// <summary>Reads the file; throws <see cref="FormatException"/> when something else stands before its text.</summary>
    public static TextFile Read(string path)
    {
        string text = File.ReadAllText(path).ReplaceLineEndings("\n");
        string mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
            return new(text, mark, null);
        int end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        string line = end < Fence.Length ? "" : text[Fence.Length..end].Trim();
        string value = line.StartsWith(Key, StringComparison.Ordinal) ? line[Key.Length..].Trim() : "";
        return value.Length == 16 && value.All(char.IsAsciiHexDigitLower)
            ? new(text[(end + 1 + Fence.Length)..], mark, value)
            : throw new FormatException($"{path}: between “---” and “---” before the text one line is expected: “{Key} ”, and the first 16 digits of the SHA-256 of the English file.");
    }
}
