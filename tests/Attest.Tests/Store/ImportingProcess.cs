using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Attest.Store;
using Microsoft.Extensions.Time.Testing;

namespace Attest.Tests.Store;

/// <summary>A process of its own that imports pages, to be killed: the test program started again with a variable set.</summary>
internal static class ImportingProcess
{
    public const int PageCount = 280;

    private const string Variable = "ATTEST_TEST_IMPORT_INTO";
    private const int AtATime = 4;

    public static TimeProvider Clock { get; } = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Starts the process; it writes a line whenever some pages more are recorded, and goes on for each line it is given.</summary>
    public static Process Start(DataFolder folder)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (isHost)
            start.ArgumentList.Add(typeof(ImportingProcess).Assembly.Location);
        start.Environment[Variable] = folder.Path;
        return Process.Start(start)!;
    }

    /// <summary>Imports all pages, a few at a time, in the order in which every import takes them.</summary>
    public static void Import(DataFolder folder, Action recorded)
    {
        var open = Base.Open(folder, BaseAccess.Write, Clock);
        foreach (var pages in Enumerable.Range(0, PageCount).Chunk(AtATime))
            if (open.Store.AddAsync([.. pages.Select(Page)]).GetAwaiter().GetResult().Count(PageFate.Added) > 0)
                recorded();
        open.Store.IndexAsync().GetAwaiter().GetResult();
        open.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    // Before the test runner's own Main. No await here: continuations on other threads would wait for this method to end.
    [ModuleInitializer]
    internal static void RunWhenStartedForIt()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
            return;
        Import(new DataFolder(folder), () =>
        {
            Console.WriteLine("recorded");
            Console.ReadLine();
        });
        Environment.Exit(0);
    }

    // Long enough that a page takes more than one page of the file.
    private static Attest.Reports.ReadPage Page(int number)
    {
        var random = new Random(number);
        string[] sentences = [.. Enumerable.Range(1, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"No. {i} of {random.Next()}: mines were counted as {random.NextInt64()}."))];
        return SamplePages.Page($"{(char)('A' + (number % 26))}{(char)('A' + (number / 26 % 26))}Q", 1999 + (number % 7), sentences);
    }
}
