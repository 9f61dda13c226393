using Attest.Statements;
using Attest.Store;

namespace Attest.Tests.Store;

public abstract partial class EvidenceStoreContract
{
    [Fact]
    public async Task Rows_OfAKind_AreTheCurrentStatementsNewestEditionFirst()
    {
        await Store.AddAsync([SamplePages.Page(edition: 1999), SamplePages.Page(edition: 2004), SamplePages.Page(jurisdiction: "PRK", edition: 2001)]);

        var rows = Store.Rows(StatementKind.Production);

        Assert.Equal([2004, 2001, 1999], rows.Select(row => row.Edition).Distinct());
        Assert.Empty(Store.Rows(StatementKind.Casualties));
        Assert.All(rows, row => Assert.Equal(StatementRow.Of(row.Id, row.Page, Store.FindStatement(row.Id)!.Statement) with { Items = row.Items }, row));
    }

    [Fact]
    public async Task Rows_OfAStatementWithEverything_HaveAllOfIt()
    {
        var page = SamplePages.Page();
        await Store.AddAsync([SamplePages.Read(page.Source, alter: statement => statement with
        {
            Quantity = new Quantity(1764.5m, Bound.Approx, "mines", "EUR", 1798m),
            Items = ["PMN-2", "OZM \"72\""],
            Target = Attest.Registers.EdtfDate.Parse("2006/.."),
            Territory = "in the DMZ",
            Detail = "adequate",
            Actor = "NSAG",
        })]);

        var row = Assert.Single(Store.Rows(StatementKind.Production).DistinctBy(row => row.Id), row => row.Territory is not null);

        Assert.Equal((1764.5m, 1798m, Bound.Approx, "mines", "EUR"), (row.Quantity!.Number, row.Quantity.Upper, row.Quantity.Bound, row.Quantity.Unit, row.Quantity.Currency));
        Assert.Equal(["PMN-2", "OZM \"72\""], row.Items);
        Assert.Equal(("2006/..", "in the DMZ", "adequate", "NSAG"), (row.Target?.Text, row.Territory, row.Detail, row.Actor));
    }

    [Fact]
    public async Task Rows_AfterRereading_LeaveOutWhatIsSuperseded()
    {
        var page = SamplePages.Page();
        await Store.AddAsync([page]);
        var old = Store.Rows(StatementKind.Production).Select(row => row.Id).ToList();

        await Store.SupersedeAsync([SamplePages.Read(page.Source, reader: "reader/2", alter: statement => statement with { Hedge = Hedge.Claimed })]);

        Assert.NotEmpty(old);
        Assert.Empty(Store.Rows(StatementKind.Production).Select(row => row.Id).Intersect(old));
    }

    [Fact]
    public async Task LastSaid_OfSeveralEditions_IsTheLast()
    {
        await Store.AddAsync([SamplePages.Page(edition: 1999), SamplePages.Page(edition: 2004)]);

        Assert.Equal([(StatementKind.Production, 2004), (StatementKind.Transfer, 2004)], Store.LastSaid().Select(said => (said.Kind, said.Edition)));
    }
}
