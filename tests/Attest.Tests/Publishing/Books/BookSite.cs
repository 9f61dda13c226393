using System.ComponentModel;
using System.Diagnostics;
using Attest.App.Publishing;
using Attest.App.Publishing.Books;
using Attest.Store;

namespace Attest.Tests.Publishing.Books;

/// <summary>What tests of the book are made with: the demonstration base, and the tools that look at files.</summary>
internal static class BookSite
{
    /// <summary>The demonstration base as what a book is made of.</summary>
    public static BookSource Of(EvidenceStore store) => OpenBookSource.OfBase(store, DemonstrationSite.Registers, new(2026, 2, 20));

    /// <summary>The site in English.</summary>
    public static SiteLanguage English(EvidenceStore store) => Of(store).Site.Languages.First(language => language.Code == "en");

    /// <summary>What a tool says, and its exit code; a tool that is missing fails the test with what to type.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(string package, string tool, params string[] arguments)
    {
        ProcessStartInfo start = new(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var running = Process.Start(start)!;
            var complaints = running.StandardError.ReadToEndAsync();
            string said = await running.StandardOutput.ReadToEndAsync();
            await running.WaitForExitAsync();
            return (running.ExitCode, said + await complaints);
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{tool} is missing. Type: sudo apt-get update && sudo apt-get install -y {package}");
            throw;
        }
    }

    /// <summary>What epubcheck says; it is an archive for Java.</summary>
    public static Task<(int ExitCode, string Said)> CheckEpubAsync(string file) =>
        RunAsync("default-jre-headless epubcheck", "java", "-jar", new[] { "/usr/share/java/epubcheck.jar", "/usr/bin/epubcheck" }.FirstOrDefault(File.Exists) ?? "/usr/share/java/epubcheck.jar", file);
}
