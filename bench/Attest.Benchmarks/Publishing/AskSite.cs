using System.Diagnostics;
using System.Globalization;

namespace Attest.Benchmarks.Publishing;

/// <summary>Asks a running site of this machine for a list of addresses, one after the other, and says how long the answers took.</summary>
internal static class AskSite
{
    /// <summary>Usage: <c>ask SITE FILE ROUNDS</c>; the file has an address a line. Prints what took longest, and the 50th, 95th and 100th percentile; of 0 rounds, of the first answers.</summary>
    public static async Task RunAsync(string site, string file, int rounds)
    {
        Uri root = new(site);
        if (!root.IsLoopback)
            throw new ArgumentException("Only a site of this machine is asked.", nameof(site));
        using HttpClient client = new() { BaseAddress = root };
        string[] addresses = [.. File.ReadAllLines(file).Where(line => line is [not '#', ..])];
        List<(double Milliseconds, string Address)> took = [];
        for (int round = 0; round <= rounds; round++)
            foreach (string address in addresses)
            {
                long started = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
                await answer.Content.ReadAsByteArrayAsync();
                // The first round makes the program ready.
                if (round > 0 || rounds == 0)
                    took.Add((Stopwatch.GetElapsedTime(started).TotalMilliseconds, $"{(int)answer.StatusCode} {address}"));
            }
        took.Sort();
        foreach (var (milliseconds, address) in took.TakeLast(5))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:F1} ms  {address}"));
        double At(double share) => took[(int)Math.Ceiling(share * took.Count) - 1].Milliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took.Count} answers: p50 {At(.5):F1} ms, p95 {At(.95):F1} ms, longest {At(1):F1} ms"));
    }
}
