using System.Collections.Frozen;

namespace Attest.Reports.Decoding;

/// <summary>The encoding most archived pages are really in, whatever they declare. The five bytes it leaves open stand for the C1 controls, so that every byte makes a sign and back.</summary>
internal static class Windows1252
{
    private const string HighControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly FrozenDictionary<char, byte> Bytes =
        HighControls.Select((sign, index) => (sign, Byte: (byte)(0x80 + index))).ToFrozenDictionary(pair => pair.sign, pair => pair.Byte);

    /// <summary>The sign a byte stands for.</summary>
    public static char SignOf(byte value) => value is >= 0x80 and <= 0x9F ? HighControls[value - 0x80] : (char)value;

    /// <summary>The byte a sign stands for, or -1 when the encoding does not have it.</summary>
    public static int ByteOf(char sign) => sign is < '\u0080' or (>= '\u00A0' and <= '\u00FF') ? sign : Bytes.TryGetValue(sign, out var value) ? value : -1;
}
