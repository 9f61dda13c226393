namespace Attest.Publishing.Pages;

/// <summary>What reading found odd, by kind, over everything the base holds.</summary>
public sealed record DiagnosticsPage : Page
{
    /// <summary>How many reports were read.</summary>
    public required int Reports { get; init; }

    /// <summary>How many of them have something odd.</summary>
    public required int OddReports { get; init; }

    /// <summary>Every kind, those found most often first, then those that are not found at all in the order of the documentation.</summary>
    public required IReadOnlyList<Entry> Kinds { get; init; }

    /// <summary>A kind of irregularity.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="WhatToDo">What to do about it.</param>
    /// <param name="Count">How often it was found.</param>
    /// <param name="ReportCount">In how many reports.</param>
    /// <param name="Reports">The newest of those reports.</param>
    /// <param name="Rest">All of them, in pages; null where those above are all.</param>
    public sealed record Entry(string Code, string WhatToDo, int Count, int ReportCount, IReadOnlyList<PageLink> Reports, PageLink? Rest);
}
