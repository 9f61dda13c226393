using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Editions;

/// <summary>The list of the files of an edition and their SHA-256, in the form that <c>sha256sum -c</c> reads. Its own SHA-256 is the root: whoever has that can tell whether anything is other than it was.</summary>
public sealed class Manifest
{
    private const int HashLength = 64;
    private const string Between = "  ";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    // A backslash parts names on some systems; control characters stand in no name.
    private static readonly SearchValues<char> NoPath = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(unit => (char)unit).Where(char.IsControl), '\\']);

    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);

    /// <summary>The SHA-256 of each file by its path, in the order of the paths.</summary>
    public IReadOnlyDictionary<string, string> Hashes => _hashes;

    /// <summary>The SHA-256 of the list itself.</summary>
    public string Root => HashOf(Write());

    /// <summary>The SHA-256 of bytes, 64 lower-case hexadecimal digits.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Lists a file; a path is listed once.</summary>
    public void Add(string path, string hash) => _hashes.Add(path, hash);

    /// <summary>The bytes of the list.</summary>
    public byte[] Write()
    {
        StringBuilder text = new();
        foreach (var (path, hash) in _hashes)
            text.Append(hash).Append(Between).Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads a list; where a line is none, or out of order, answers false and the number of the line.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out Manifest? manifest, out int wrongLine)
    {
        Manifest read = new();
        (manifest, wrongLine) = (null, 0);
        var last = "";
        var text = Encoding.UTF8.GetString(bytes).AsSpan();
        for (int end; (end = text.IndexOf('\n')) >= 0; text = text[(end + 1)..])
        {
            wrongLine++;
            var line = text[..end];
            if (!IsLine(line) || line[(HashLength + Between.Length)..].SequenceCompareTo(last) <= 0)
                return false;
            last = line[(HashLength + Between.Length)..].ToString();
            read.Add(last, line[..HashLength].ToString());
        }
        wrongLine++;
        if (!bytes.SequenceEqual(read.Write()))
            return false;
        manifest = read;
        return true;
    }

    // A path that leads out of the folder would make a reader look at files of its own.
    private static bool IsLine(ReadOnlySpan<char> line) =>
        line.Length > HashLength + Between.Length && !line[..HashLength].ContainsAnyExcept(Digits) && line[HashLength..].StartsWith(Between) && IsPath(line[(HashLength + Between.Length)..]);

    private static bool IsPath(ReadOnlySpan<char> path)
    {
        if (path.ContainsAny(NoPath))
            return false;
        foreach (var part in path.Split('/'))
            if (path[part] is "" or "." or "..")
                return false;
        return true;
    }
}
