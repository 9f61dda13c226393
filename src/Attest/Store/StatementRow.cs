using System.Collections.Immutable;
using Attest.Registers;
using Attest.Statements;

namespace Attest.Store;

/// <summary>A statement as it takes part in a count: what it says and where it stands, without its words, which <see cref="EvidenceStore.FindStatement"/> gives.</summary>
public sealed record StatementRow
{
    /// <summary>Its identity.</summary>
    public required StatementId Id { get; init; }

    /// <summary>The page it was read from; its edition says when this was said (I12).</summary>
    public required PageAddress Page { get; init; }

    /// <inheritdoc cref="Statement.Kind"/>
    public required StatementKind Kind { get; init; }

    /// <inheritdoc cref="Statement.Value"/>
    public required StatementValue Value { get; init; }

    /// <inheritdoc cref="Statement.Negated"/>
    public required bool Negated { get; init; }

    /// <inheritdoc cref="Statement.Hedge"/>
    public required Hedge Hedge { get; init; }

    /// <inheritdoc cref="Statement.Instrument"/>
    public string? Instrument { get; init; }

    /// <inheritdoc cref="Statement.Actor"/>
    public string? Actor { get; init; }

    /// <inheritdoc cref="Statement.Date"/>
    public EdtfDate? Date { get; init; }

    /// <inheritdoc cref="Statement.Target"/>
    public EdtfDate? Target { get; init; }

    /// <inheritdoc cref="Statement.Quantity"/>
    public Quantity? Quantity { get; init; }

    /// <inheritdoc cref="Statement.Items"/>
    public ImmutableArray<string> Items { get; init; } = [];

    /// <inheritdoc cref="Statement.Territory"/>
    public string? Territory { get; init; }

    /// <inheritdoc cref="Statement.Detail"/>
    public string? Detail { get; init; }

    /// <summary>How it stands: read by machine, or as an editor has ruled. Of a corrected one the row has the correction, under the identity of what it corrects.</summary>
    public Standing Standing { get; init; } = Standing.ByMachine;

    /// <summary>The edition that says it.</summary>
    public int Edition => Page.Edition;

    /// <summary>Whom it is about: another State where the report says what that one does, otherwise the page's own.</summary>
    public JurisdictionCode Subject => Actor is { } actor && JurisdictionCode.TryParse(actor, out var code) ? code : Page.Jurisdiction;

    /// <summary>The row of a statement on a page.</summary>
    public static StatementRow Of(StatementId id, PageAddress page, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new()
        {
            Id = id,
            Page = page,
            Kind = statement.Kind,
            Value = statement.Value,
            Negated = statement.Negated,
            Hedge = statement.Hedge,
            Instrument = statement.Instrument,
            Actor = statement.Actor,
            Date = statement.Date,
            Target = statement.Target,
            Quantity = statement.Quantity,
            Items = statement.Items,
            Territory = statement.Territory,
            Detail = statement.Detail,
        };
    }

    /// <summary>The row as an editor has ruled; null when it was rejected.</summary>
    internal StatementRow? As(Standing standing) => standing.Kind == StandingKind.Rejected ? null
        : (standing.Says is { } says ? Of(Id, Page, says) : this) with { Standing = standing };
}
