namespace Attest.Publishing.Pages;

/// <summary>A statement with everything a reader needs to judge it. What the words do not say is null (I11).</summary>
public sealed record StatementCard
{
    /// <summary>Its identity (I5).</summary>
    public required string Id { get; init; }

    /// <summary>Its permanent address.</summary>
    public required string Address { get; init; }

    /// <summary>The kind, as a word of the data.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about, in the language of the page: the kind and the instrument.</summary>
    public required string Subject { get; init; }

    /// <summary>The treaty, resolution or meeting, as a word of the data.</summary>
    public required string? Instrument { get; init; }

    /// <summary>The value, as a word of the data.</summary>
    public required string Value { get; init; }

    /// <summary>The value in the language of the page.</summary>
    public required string ValueWords { get; init; }

    /// <summary>Whether the text denies the proposition (vocabulary §4); always so for a value such as <c>not_signed</c>.</summary>
    public required bool Negated { get; init; }

    /// <summary>Who does it, when it is not the jurisdiction: a jurisdiction's code, or a word of the data such as <c>NGO</c>.</summary>
    public required string? Actor { get; init; }

    /// <summary>The munitions or objects named.</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>Who says so, in the words of the page.</summary>
    public required string? AttributedTo { get; init; }

    /// <summary>The hedge, as a word of the data.</summary>
    public required string Hedge { get; init; }

    /// <summary>The hedge in the language of the page, with a denial that the value does not already tell.</summary>
    public required string HedgeWords { get; init; }

    /// <summary>The number said, or null.</summary>
    public required Figure? Quantity { get; init; }

    /// <summary>When it was so, EDTF.</summary>
    public required string? Date { get; init; }

    /// <summary>A date aimed at, EDTF.</summary>
    public required string? Target { get; init; }

    /// <summary>Everything else that is said, each with its name in the language of the page.</summary>
    public required IReadOnlyList<Detail> Details { get; init; }

    /// <summary>What a register says on the same matter, or null where none does.</summary>
    public required Register? InRegister { get; init; }

    /// <summary>What it rests on; null where its page was not checked yet, and in lists that show no evidence.</summary>
    public RootsCard? Roots { get; init; }

    /// <summary>What authorities replied on it, the newest letter first.</summary>
    public IReadOnlyList<ReplyMark> Replies { get; init; } = [];

    /// <summary>The words on the page, white space folded.</summary>
    public required string Wording { get; init; }

    /// <summary>The language its words are in, ISO 639-1.</summary>
    public required string TextLanguage { get; init; }

    /// <summary>How it came to be, as words of the data: the kind of origin and by whom.</summary>
    public required string Origin { get; init; }

    /// <summary>How it came to be, in the language of the page.</summary>
    public required string OriginWords { get; init; }

    /// <summary>How it stands, as a word of the data: <c>read_by_machine</c>, <c>accepted</c>, <c>corrected</c>, <c>rejected</c> or <c>entered</c>.</summary>
    public required string Standing { get; init; }

    /// <summary>Who has checked it and when, in the language of the page.</summary>
    public required string StandingWords { get; init; }

    /// <summary>Why, in the editor’s words; null where nobody has ruled or no reason was given.</summary>
    public required string? Reason { get; init; }

    /// <summary>What the machine reads where an editor says otherwise, on one line; null where it reads the same, or nothing.</summary>
    public required string? ReadAs { get; init; }

    /// <summary>How to cite it.</summary>
    public required string Citation { get; init; }

    /// <summary>Everything else that is said on the same question: edition by edition of the State, and all statements of the kind.</summary>
    public IReadOnlyList<PageLink> Further { get; init; } = [];

    /// <summary>A number with its bounds and unit.</summary>
    /// <param name="Number">The number in its plain unit; the lower end of a range.</param>
    /// <param name="Upper">The upper end, or null.</param>
    /// <param name="Bound">exact, approx, min or max.</param>
    /// <param name="Unit">The unit, or null.</param>
    /// <param name="Currency">The currency, or null.</param>
    /// <param name="Words">All of it in the language of the page.</param>
    public sealed record Figure(decimal Number, decimal? Upper, string Bound, string? Unit, string? Currency, string Words);

    /// <summary>One more thing said.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="Words">What is said.</param>
    /// <param name="IsAsWritten">Whether the words are those of the report, in its language.</param>
    public sealed record Detail(string Name, string Words, bool IsAsWritten = false);

    /// <summary>What a register says on the same matter; shown beside the statement, which stays as it was said.</summary>
    /// <param name="Words">What it says, in English.</param>
    /// <param name="Agrees">Whether it says the same; null where that cannot be told.</param>
    /// <param name="Page">Where the register is shown.</param>
    public sealed record Register(string Words, bool? Agrees, PageLink Page);
}
