using System.Globalization;
using System.Net;

namespace Attest.Network.Evidence;

/// <summary>Addresses that begin with the same bits. (<see cref="IPNetwork"/> of .NET 10 says that “::ffff:0:0/96” does not hold “::ffff:10.255.255.255”.)</summary>
internal readonly record struct AddressRange(IPAddress First, int Bits)
{
    /// <summary>A range as registries write it: “10.0.0.0/8”.</summary>
    public static AddressRange Parse(string range)
    {
        var slash = range.IndexOf('/', StringComparison.Ordinal);
        return new AddressRange(IPAddress.Parse(range.AsSpan(0, slash)), int.Parse(range.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    /// <summary>Whether an address of the same family lies in it.</summary>
    public bool Holds(IPAddress address)
    {
        if (address.AddressFamily != First.AddressFamily)
            return false;
        ReadOnlySpan<byte> first = First.GetAddressBytes(), other = address.GetAddressBytes();
        var (whole, rest) = int.DivRem(Bits, 8);
        return first[..whole].SequenceEqual(other[..whole]) && (rest == 0 || (first[whole] ^ other[whole]) >> (8 - rest) == 0);
    }
}
