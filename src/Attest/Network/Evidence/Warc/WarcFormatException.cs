using System.Globalization;

namespace Attest.Network.Evidence.Warc;

/// <summary>A file is no whole WARC file, or not the one that was written; the message says where and what.</summary>
public sealed class WarcFormatException : FormatException
{
    internal WarcFormatException(long offset, string what)
        : base(string.Create(CultureInfo.InvariantCulture, $"The WARC file is damaged at byte {offset}: {what} Take it from a copy, or capture the page again.")) => Offset = offset;

    /// <summary>The byte at which the record begins in which something is wrong, or at which a record should.</summary>
    public long Offset { get; }
}
