namespace Attest.Publishing.Pages;

/// <summary>The editions that were frozen or launched here, what each corrects, and what was withheld since: the public log of corrections.</summary>
public sealed record EditionsPage : Page
{
    /// <summary>The editions, newest first; of each, its corrections before it.</summary>
    public required IReadOnlyList<Entry> Editions { get; init; }

    /// <summary>What was taken out for safety or law, the last first.</summary>
    public required IReadOnlyList<Taken> Withheld { get; init; }

    /// <summary>What anybody types in the folder of an edition to check it.</summary>
    public IReadOnlyList<string> Commands { get; } = ["sha256sum -c manifest.sha256", "sha256sum manifest.sha256"];

    /// <summary>An edition.</summary>
    /// <param name="Name">Its name: <c>lm-2026.1</c>.</param>
    /// <param name="Root">The SHA-256 of its manifest.</param>
    /// <param name="CutOff">Up to which day it tells what was known.</param>
    /// <param name="FrozenAt">When it was frozen, UTC.</param>
    /// <param name="Reports">How many reports are in it.</param>
    /// <param name="Statements">How many statements.</param>
    /// <param name="Checked">How many of these a person has checked.</param>
    /// <param name="Correction">What it changes in the edition it corrects, and why; null for a first one.</param>
    /// <param name="Corrects">The name of that edition, or its root where it is not held; null for a first one.</param>
    public sealed record Entry(string Name, string Root, DateOnly CutOff, DateTimeOffset FrozenAt, int Reports, int Statements, int Checked, string? Correction, string? Corrects);

    /// <summary>A source that was taken out.</summary>
    /// <param name="Source">The SHA-256 of its bytes.</param>
    /// <param name="Reports">The reports that were read from it, in words.</param>
    /// <param name="Reason">The category of the reason, as a word of the data.</param>
    /// <param name="ReasonWords">The same in the language of the page.</param>
    /// <param name="On">When.</param>
    public sealed record Taken(string Source, IReadOnlyList<string> Reports, string Reason, string ReasonWords, DateOnly On);
}
