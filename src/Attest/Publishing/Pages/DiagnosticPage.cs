namespace Attest.Publishing.Pages;

/// <summary>The reports in which reading found one kind of irregularity, so many to a page.</summary>
public sealed record DiagnosticPage : Page, IListPage
{
    /// <summary>The code of the kind.</summary>
    public required string Code { get; init; }

    /// <summary>What to do about it.</summary>
    public required string WhatToDo { get; init; }

    /// <summary>In how many reports it was found.</summary>
    public required int ReportCount { get; init; }

    /// <summary>The reports of this page, newest edition first.</summary>
    public required IReadOnlyList<PageLink> Reports { get; init; }

    /// <summary>The page before; null on the first.</summary>
    public required string? Earlier { get; init; }

    /// <summary>The page after; null on the last.</summary>
    public required string? Later { get; init; }
}
