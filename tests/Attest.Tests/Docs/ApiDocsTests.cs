using System.Diagnostics;
using System.Text.RegularExpressions;
using Attest.Tests.CommandLine;
using Attest.Tests.Publishing;

namespace Attest.Tests.Docs;

/// <summary>The examples of docs/api.md do what they say, in the order of the page, where the tool that they are for is installed.</summary>
public sealed partial class ApiDocsTests(DemonstrationSite site) : IDisposable
{
    private static readonly Dictionary<string, (string Tool, string File)> Tools = new(StringComparer.Ordinal)
    {
        ["sh"] = ("sh", "example.sh"),
        ["python"] = ("python3", "example.py"),
        ["r"] = ("Rscript", "example.R"),
    };

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Examples_OfEveryLanguageInstalled_RunAgainstTheSite()
    {
        foreach (string language in Tools.Keys)
        {
            Assert.NotEmpty(Examples(language));
            if (IsInstalled(Tools[language].Tool) && (language != "sh" || IsInstalled("curl")))
                await RunExamplesAsync(language);
            else
                TestContext.Current.TestOutputHelper?.WriteLine($"{Tools[language].Tool} is not installed: its examples are not run here.");
        }
    }

    private static string[] Examples(string language) =>
        [.. Block().Matches(RepositoryFiles.Read("docs/api.md")).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    private async Task RunExamplesAsync(string language)
    {
        var (tool, file) = Tools[language];
        await using var web = await DemonstrationSite.ServeAsync(await site.StoreAsync(), parts => parts with { DownloadsFolder = Path.Combine(folder.Path, "downloads") });
        using HttpClient client = new() { BaseAddress = new(web.Urls.First()) };
        while ((await client.JsonAsync("/downloads.json")).GetProperty("files").GetArrayLength() == 0)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        // What the example before it in the page has fetched.
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "attest.sqlite"), await client.GetByteArrayAsync(new Uri("/downloads/attest.sqlite", UriKind.Relative)), TestContext.Current.CancellationToken);
        foreach (string example in Examples(language))
        {
            await File.WriteAllTextAsync(Path.Combine(folder.Path, file), language == "sh" ? "set -e\n" + example : example, TestContext.Current.CancellationToken);
            var (code, output, error) = await RunAsync(tool, file, web.Urls.First());
            Assert.True(code == 0, $"{example}\n{error}");
            Assert.DoesNotContain("about:blank", output, StringComparison.Ordinal);
            Assert.True(output.Trim().Length > 0 || example.Contains(" -o ", StringComparison.Ordinal), example);
        }
    }

    private static bool IsInstalled(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => path.Length > 0 && File.Exists(Path.Combine(path, tool)));

    private async Task<(int Code, string Output, string Error)> RunAsync(string tool, string file, string address)
    {
        ProcessStartInfo start = new(tool, [file]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SITE"] = address;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    [GeneratedRegex(@"^```(?<language>sh|python|r)\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
