using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Attest.Publishing.Sites;

/// <summary>Gathers a page as UTF-8: markup as it is, words escaped. Used again for page after page, by one thread.</summary>
internal sealed class HtmlText
{
    // What HTML reads as markup, and control characters that a damaged text holds, which HTML has no way to say.
    private static readonly SearchValues<char> Special = SearchValues.Create([.. "&<>\"'", .. Enumerable.Range(0, 32).Select(unit => (char)unit).Where(unit => unit is not ('\n' or '\t'))]);

    private readonly ArrayBufferWriter<byte> _bytes = new(128 * 1024);

    /// <summary>What is gathered; holds until the next <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    /// <summary>Begins anew.</summary>
    public HtmlText Clear()
    {
        _bytes.ResetWrittenCount();
        return this;
    }

    /// <summary>Markup of the program.</summary>
    public HtmlText Raw(ReadOnlySpan<byte> markup)
    {
        _bytes.Write(markup);
        return this;
    }

    /// <summary>Words, between tags or in an attribute with quotation marks.</summary>
    public HtmlText Text(ReadOnlySpan<char> words)
    {
        for (int at; (at = words.IndexOfAny(Special)) >= 0; words = words[(at + 1)..])
        {
            Encode(words[..at]);
            Raw(words[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, '"' => "&quot;"u8, '\'' => "&#39;"u8, '\r' => "\n"u8, _ => "\uFFFD"u8 });
        }
        Encode(words);
        return this;
    }

    /// <summary>A number, as a name or address has it.</summary>
    public HtmlText Number(long number)
    {
        Utf8Formatter.TryFormat(number, _bytes.GetSpan(20), out var written);
        _bytes.Advance(written);
        return this;
    }

    private void Encode(ReadOnlySpan<char> words)
    {
        if (!words.IsEmpty)
            _bytes.Advance(Encoding.UTF8.GetBytes(words, _bytes.GetSpan(3 * words.Length)));
    }
}
