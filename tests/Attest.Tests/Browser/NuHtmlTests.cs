using System.Diagnostics;
using System.Globalization;
using Attest.Tests.Publishing;

namespace Attest.Tests.Browser;

/// <summary>The HTML of every kind of page, as the Nu HTML checker of the W3C reads it; it is started once, with all pages.</summary>
public sealed class NuHtmlTests(DemonstrationSite site)
{
    private const string Checker = "tests/node_modules/vnu-jar/build/dist/vnu.jar";

    [Fact]
    public async Task EveryKindOfPage_ForTheNuHtmlChecker_HasNoError()
    {
        var folder = Directory.CreateTempSubdirectory("attest-html-");
        try
        {
            using var client = new HttpClient { BaseAddress = await site.AddressAsync() };
            List<string> files = [];
            foreach (string address in EveryPageTests.Pages.Select(row => row.Data))
            {
                string file = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{files.Count:000}.html"));
                using var answer = await client.GetAsync(new Uri(await EveryPageTests.ResolveAsync(site, address), UriKind.Relative));
                await File.WriteAllTextAsync(file, $"{await answer.Content.ReadAsStringAsync()}<!-- {address} -->");
                files.Add(file);
            }

            string found = await CheckAsync(files);

            Assert.True(found.Length == 0, string.Join('\n', found.Split('\n').Take(12).Select(line => Named(line, files))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Which page a file was.
    private static string Named(string line, List<string> files) =>
        files.Index().FirstOrDefault(file => line.Contains(file.Item, StringComparison.Ordinal)) is (var number, { } name) ? line.Replace(name, EveryPageTests.Pages.ElementAt(number).Data, StringComparison.Ordinal) : line;

    private static async Task<string> CheckAsync(IEnumerable<string> files)
    {
        string jar = RepositoryFiles.FullPath(Checker);
        Assert.True(File.Exists(jar), "vnu-jar is missing. Type: npm ci --prefix tests");
        ProcessStartInfo start = new("java", ["-jar", jar, "--errors-only", "--exit-zero-always", .. files]) { RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var running = Process.Start(start)!;
            var said = running.StandardError.ReadToEndAsync();
            await running.StandardOutput.ReadToEndAsync();
            await running.WaitForExitAsync();
            Assert.Equal(0, running.ExitCode);
            return (await said).Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail("Java is missing. Type: sudo apt-get update && sudo apt-get install -y default-jre-headless");
            return "";
        }
    }
}
