namespace Attest.Publishing.Pages;

/// <summary>A type of mine or submunition: what the register has of it, and who is said to have made, held, moved, used or found it, by which report.</summary>
public sealed record MunitionPage : Page
{
    /// <summary>Its name.</summary>
    public required string Designation { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The State it comes from, by the register.</summary>
    public required PageLink Origin { get; init; }

    /// <summary>What it is made against, as a word of the data.</summary>
    public required string Category { get; init; }

    /// <summary>Its broad type, as a word of the data; <c>unknown</c> where the register does not class it.</summary>
    public required string Action { get; init; }

    /// <summary>Both in the language of the page.</summary>
    public required string Kind { get; init; }

    /// <summary>How far the row is to be trusted.</summary>
    public required RowTrust Trust { get; init; }

    /// <summary>Other types that go by one of its names.</summary>
    public required IReadOnlyList<PageLink> SameName { get; init; }

    /// <summary>What statements say, by kind; every source stands beside the others.</summary>
    public required IReadOnlyList<Group> Said { get; init; }

    /// <summary>How many statements name it; more than are shown where there are very many.</summary>
    public required int Statements { get; init; }

    /// <summary>States that are said to have made it, beside the one it comes from by the register.</summary>
    public required IReadOnlyList<PageLink> OtherMakers { get; init; }

    /// <summary>What is said of one kind.</summary>
    /// <param name="Kind">The kind as a word of the data.</param>
    /// <param name="Words">The kind in the language of the page.</param>
    /// <param name="Rows">The statements, newest edition first.</param>
    public sealed record Group(string Kind, string Words, IReadOnlyList<Row> Rows);

    /// <summary>A statement that names it.</summary>
    /// <param name="State">Of whom it is said.</param>
    /// <param name="Line">The statement.</param>
    /// <param name="Report">The report that says it.</param>
    /// <param name="AttributedTo">Who says so, in the words of the page; null where the report says it itself.</param>
    public sealed record Row(PageLink State, StatementLine Line, PageLink Report, string? AttributedTo);
}
