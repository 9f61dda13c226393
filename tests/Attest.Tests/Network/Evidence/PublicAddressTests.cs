using System.Net;
using Attest.Network.Evidence;

namespace Attest.Tests.Network.Evidence;

public sealed class PublicAddressTests
{
    // First and last of each range.
    [Theory]
    [InlineData("0.0.0.0", "0.255.255.255")]
    [InlineData("10.0.0.0", "10.255.255.255")]
    [InlineData("100.64.0.0", "100.127.255.255")]
    [InlineData("127.0.0.0", "127.255.255.255")]
    [InlineData("169.254.0.0", "169.254.255.255")]
    [InlineData("169.254.169.254", "169.254.170.2")]
    [InlineData("172.16.0.0", "172.31.255.255")]
    [InlineData("192.0.0.0", "192.0.0.255")]
    [InlineData("192.0.2.0", "192.0.2.255")]
    [InlineData("192.88.99.0", "192.88.99.255")]
    [InlineData("192.168.0.0", "192.168.255.255")]
    [InlineData("198.18.0.0", "198.19.255.255")]
    [InlineData("198.51.100.0", "198.51.100.255")]
    [InlineData("203.0.113.0", "203.0.113.255")]
    [InlineData("224.0.0.0", "239.255.255.255")]
    [InlineData("240.0.0.0", "255.255.255.255")]
    [InlineData("::", "::1")]
    [InlineData("::2", "::10.0.0.1")]
    [InlineData("::ffff:0.0.0.0", "::ffff:10.255.255.255")]
    [InlineData("::ffff:127.0.0.1", "::ffff:169.254.169.254")]
    [InlineData("::ffff:0:7f00:1", "::ffff:0:808:808")]
    [InlineData("64:ff9b::", "64:ff9b::192.168.255.255")]
    [InlineData("64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("100::", "100::ffff:ffff:ffff:ffff")]
    [InlineData("1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::")]
    [InlineData("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:0:808:808::", "2001:0:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2002:7f00:1::", "2002:c0a8:101::1")]
    [InlineData("2002::", "2002:a9fe:a9fe::")]
    [InlineData("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("5f00::", "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("fd00:ec2::254", "fd20:ce::254")]
    [InlineData("fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("fe80::1%2", "2a00::1%2")]
    public void IsPublic_EdgesOfSpecialRange_No(string first, string last)
    {
        Assert.False(PublicAddress.IsPublic(IPAddress.Parse(first)));
        Assert.False(PublicAddress.IsPublic(IPAddress.Parse(last)));
    }

    // The addresses just before and just after.
    [Theory]
    [InlineData("1.0.0.0", "9.255.255.255")]
    [InlineData("11.0.0.0", "100.63.255.255")]
    [InlineData("100.128.0.0", "126.255.255.255")]
    [InlineData("128.0.0.0", "169.253.255.255")]
    [InlineData("169.255.0.0", "172.15.255.255")]
    [InlineData("172.32.0.0", "191.255.255.255")]
    [InlineData("192.0.1.0", "192.0.1.255")]
    [InlineData("192.0.3.0", "192.88.98.255")]
    [InlineData("192.88.100.0", "192.167.255.255")]
    [InlineData("192.169.0.0", "198.17.255.255")]
    [InlineData("198.20.0.0", "198.51.99.255")]
    [InlineData("198.51.101.0", "203.0.112.255")]
    [InlineData("203.0.114.0", "223.255.255.255")]
    [InlineData("2000::", "2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:200::", "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2001:db9::", "2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("2003::", "3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("3fff:1000::", "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]
    [InlineData("::ffff:8.8.8.8", "64:ff9b::8.8.8.8")]
    [InlineData("2002:808:808::1", "2002:dfff:ffff::")]
    public void IsPublic_Between_Yes(string first, string last)
    {
        Assert.True(PublicAddress.IsPublic(IPAddress.Parse(first)));
        Assert.True(PublicAddress.IsPublic(IPAddress.Parse(last)));
    }
}
