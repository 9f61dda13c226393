using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>What a State said it would do, and what followed, from the reports on it and what reports on others say of it.</summary>
internal sealed class BuildPromises(LiveBase live)
{
    /// <summary>The promises among these statements.</summary>
    public IReadOnlyList<PromiseLine> Of(JurisdictionCode state, IEnumerable<StoredStatement> statements)
    {
        var rows = statements.Select(stored => StatementRow.Of(stored.Id, stored.Page, stored.Statement) with { Standing = stored.Standing }).Where(row => row.Subject == state);
        return [.. new FindPromises(live.Registers, live.Store).Among(rows).Select(Line)];
    }

    private PromiseLine Line(Promise promise) => new(
        $"{live.Words.Of("promise", promise.Kind)}{(promise.Kind == StatementKind.Policy && TreatyCode.TryParse(promise.Instrument, out var code) && live.Registers.Treaties.Find(code) is { } treaty ? $" ({live.NameOf(treaty)})" : "")}",
        [.. promise.Said.Select(said => new PromiseLine.Telling(said.Edition, said.Aim?.Text, live.Words.Of("hedge_short", said.Hedge), Addresses.Statement(said.Statement)))],
        Vocabulary.Word(promise.Outcome), live.Words.Of("outcome", promise.Outcome),
        new SayAnswers(live.Texts, live.Words).Followed(promise));
}
