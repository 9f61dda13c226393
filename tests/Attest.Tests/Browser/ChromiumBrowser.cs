using Attest.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ChromiumBrowser))]

namespace Attest.Tests.Browser;

/// <summary>Debian's Chromium, started once for all browser tests. Where it is missing they fail and say what to type; they are never skipped.</summary>
public sealed class ChromiumBrowser : IAsyncLifetime
{
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> running = new(StartAsync);

    /// <summary>The text of axe-core, which checks a page for barriers.</summary>
    internal static string Axe { get; } = RepositoryFiles.FullPath("tests/node_modules/axe-core/axe.min.js") is var path && File.Exists(path)
        ? File.ReadAllText(path)
        : throw new InvalidOperationException("axe-core is missing. Type: npm ci --prefix tests");

    internal async Task<IBrowserContext> ReaderAsync(Uri site, int width = 1440, ColorScheme scheme = ColorScheme.Light, bool hasScripts = true) =>
        await (await running.Value).Browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = hasScripts,
            ReducedMotion = ReducedMotion.Reduce,
        });

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated || !running.Value.IsCompletedSuccessfully)
            return;
        var (playwright, browser) = await running.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium", "chromium-browser" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (program is null)
            throw new InvalidOperationException("Chromium is missing. Type: sudo apt-get update && sudo apt-get install -y chromium");
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"],
        }));
    }
}
