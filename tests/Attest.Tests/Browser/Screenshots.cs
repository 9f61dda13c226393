using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>Pictures of pages for people to look at, in the folder that <c>ATTEST_SCREENSHOTS</c> names; without it none are taken.</summary>
internal static class Screenshots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("ATTEST_SCREENSHOTS") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;

    /// <summary>The page as it stands, whole.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
    }
}
