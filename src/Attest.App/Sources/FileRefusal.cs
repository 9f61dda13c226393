using Attest.App.CommandLine;

namespace Attest.App.Sources;

/// <summary>Why the bytes of a file could not be had, told like a diagnostic of reading.</summary>
/// <param name="Code">The kind of trouble, as listed in docs/commands.md: <c>file-missing</c>.</param>
/// <param name="Message">What is wrong, in plain words.</param>
/// <param name="WhatToDo">What to do next.</param>
/// <param name="ExitCode">What it makes of the run: bad input, or bad surroundings.</param>
internal sealed record FileRefusal(string Code, string Message, string WhatToDo, int ExitCode)
{
    public static FileRefusal Missing { get; } = new("file-missing", "There is no such file or folder.", "Check the path.", CommandLine.ExitCode.Findings);

    public static FileRefusal NoPages { get; } = new("folder-empty", "There is no page in this folder.", "Name the folder the pages are in, or the files themselves.", CommandLine.ExitCode.Findings);

    public static FileRefusal ArchiveDamaged { get; } = new("archive-damaged", "This archive is damaged; nothing more of it was read.", "Fetch it again, or unpack it and import the folder.", CommandLine.ExitCode.Findings);

    public static FileRefusal TooLarge { get; } = new("file-too-large", $"The file has more than {CollectFiles.MostBytes / 1024 / 1024} MB; no page is that long.", "Split it into its pages.", CommandLine.ExitCode.Findings);

    /// <summary>What the system said when the file was opened or read.</summary>
    public static FileRefusal Of(Exception error) => error switch
    {
        UnauthorizedAccessException => new("file-not-permitted", "This user may not read it.", "Give this user the right to read it, then run this again.", CommandLine.ExitCode.Surroundings),
        _ => new("file-unreadable", Words.Sentence(error.Message), "Check the disk, then run this again.", CommandLine.ExitCode.Surroundings),
    };
}
