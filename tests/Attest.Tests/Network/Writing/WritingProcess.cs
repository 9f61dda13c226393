using System.Diagnostics;
using System.Runtime.CompilerServices;
using Attest.Network;
using Attest.Store;

namespace Attest.Tests.Network.Writing;

/// <summary>A process of its own that saves a paragraph again and again, to be killed: the test program started again with a variable set.</summary>
internal static class WritingProcess
{
    private const string Variable = "ATTEST_TEST_WRITE_INTO";

    /// <summary>Starts the process; for each line it is given it saves once, and then writes the revision that was acknowledged.</summary>
    public static Process Start(DataFolder folder)
    {
        var program = Environment.ProcessPath!;
        ProcessStartInfo start = new(program) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.ArgumentList.Add(typeof(WritingProcess).Assembly.Location);
        start.Environment[Variable] = folder.Path;
        return Process.Start(start)!;
    }

    /// <summary>What the paragraph says as of a revision.</summary>
    public static string TextOf(int revision) => $"Saved {revision} times. And so it stands.";

    // Before the test runner's own Main. No await here: continuations on other threads would wait for this method to end.
    [ModuleInitializer]
    internal static void RunWhenStartedForIt()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
            return;
        var office = Office.Open(new DataFolder(folder), TimeProvider.System);
        var (draft, paragraph) = (office.Drafts.All[0].Number, office.Drafts.Find(office.Drafts.All[0].Number)!.Paragraphs[0]);
        for (var revision = paragraph.Revision; Console.ReadLine() is not null;)
        {
            var saved = office.Drafts.SaveAsync(draft, paragraph.Id, revision, TextOf(revision + 1), by: null).GetAwaiter().GetResult()!;
            Console.WriteLine(revision = saved.Revision);
        }
        Environment.Exit(0);
    }
}
