using System.Net;
using System.Net.Sockets;

namespace Attest.Network.Evidence;

/// <summary>Which addresses are those of the public internet, by the registries of special-purpose addresses (RFC 6890) of 2025.</summary>
public static class PublicAddress
{
    private static readonly AddressRange[] Special4 = Ranges(
        "0.0.0.0/8", // this network
        "10.0.0.0/8", // private
        "100.64.0.0/10", // shared by the customers of a carrier
        "127.0.0.0/8", // loopback
        "169.254.0.0/16", // link-local; the metadata of clouds
        "172.16.0.0/12", // private
        "192.0.0.0/24", // protocol assignments
        "192.0.2.0/24", // documentation
        "192.88.99.0/24", // relays of 6to4
        "192.168.0.0/16", // private
        "198.18.0.0/15", // benchmarks
        "198.51.100.0/24", // documentation
        "203.0.113.0/24", // documentation
        "224.0.0.0/4", // multicast
        "240.0.0.0/4"); // reserved, and broadcast

    // All that was ever given to the public; loopback, unique-local, link-local, site-local and multicast addresses lie outside.
    private static readonly AddressRange Unicast6 = AddressRange.Parse("2000::/3");

    private static readonly AddressRange[] Special6 = Ranges(
        "2001::/23", // protocol assignments, among them Teredo, whose embedded address is that of a client
        "2001:db8::/32", // documentation
        "3fff::/20"); // documentation

    // Where an address of IPv4 stands in one of IPv6, and at which byte.
    private static readonly (AddressRange Range, int Start)[] Embedding =
    [
        (AddressRange.Parse("::/96"), 12), // compatible; “::” and “::1” as well, which fall under 0.0.0.0/8
        (AddressRange.Parse("::ffff:0:0/96"), 12), // mapped
        (AddressRange.Parse("64:ff9b::/96"), 12), // NAT64
        (AddressRange.Parse("2002::/16"), 2), // 6to4
    ];

    /// <summary>Whether an address is a public one; one of IPv6 that leads to an address of IPv4 is when that is.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.AddressFamily is AddressFamily.InterNetwork)
            return !IsIn(Special4, address);
        if (address.AddressFamily is not AddressFamily.InterNetworkV6)
            return false;
        // A zone says through which interface, which for a public address nothing has to.
        if (address.ScopeId != 0)
            return false;
        foreach (var (range, start) in Embedding)
        {
            if (range.Holds(address))
                return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(start, 4)));
        }
        return Unicast6.Holds(address) && !IsIn(Special6, address);
    }

    private static bool IsIn(AddressRange[] ranges, IPAddress address) => Array.Exists(ranges, range => range.Holds(address));

    private static AddressRange[] Ranges(params string[] ranges) => Array.ConvertAll(ranges, AddressRange.Parse);
}
