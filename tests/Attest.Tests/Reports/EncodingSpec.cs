using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Attest.Sources;

namespace Attest.Tests.Reports;

/// <summary>The kind <c>encoding</c>: a page in UTF-8 with single bytes as <c>\xNN</c>; out come its lines as read, then what is said of its bytes, with the place of the first.</summary>
internal static partial class EncodingSpec
{
    public static string Explain(string input)
    {
        var document = CorpusPages.Reader.Read(new Source("page", Bytes(input.TrimEnd('\n'))));
        var lines = document.Text.Text.Split('\n').Select(line => line.Trim().Trim('\uFEFF')).Where(line => line.Length > 0);
        var said = document.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("encoding-", StringComparison.Ordinal) || diagnostic.Code == "not-text")
            .Select(diagnostic => $"! {diagnostic.Code} at byte {diagnostic.ByteOffset}: {diagnostic.Message}");
        return string.Join('\n', lines.Concat(said));
    }

    private static byte[] Bytes(string input)
    {
        using var bytes = new MemoryStream();
        foreach (var piece in Piece().Split(input))
            bytes.Write(Piece().IsMatch(piece) ? [byte.Parse(piece.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)] : Encoding.UTF8.GetBytes(piece));
        return bytes.ToArray();
    }

    [GeneratedRegex(@"(\\x[0-9A-F]{2})")]
    private static partial Regex Piece();
}
