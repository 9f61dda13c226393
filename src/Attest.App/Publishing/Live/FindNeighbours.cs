using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.App.Publishing.Live;

/// <summary>What stands beside a State: before and after it in the order of the book, and in its part of the world.</summary>
internal sealed class FindNeighbours(LiveBase live)
{
    /// <summary>All States and areas in the order of the book: by their English names, the areas among the States. States that have ceased to exist are not in it.</summary>
    public static Jurisdiction[] InBookOrder(JurisdictionRegister register) =>
        [.. register.All.Where(jurisdiction => jurisdiction.Kind != JurisdictionKind.Historical).OrderBy(jurisdiction => jurisdiction.ShortName, StringComparer.InvariantCulture)];

    /// <summary>The pages before and after in the order of the book.</summary>
    public (PageLink? Previous, PageLink? Next) Of(JurisdictionCode code)
    {
        var book = InBookOrder(live.Registers.Jurisdictions);
        int at = Array.FindIndex(book, jurisdiction => jurisdiction.Code == code);
        return at < 0 ? (null, null) : (at > 0 ? live.LinkTo(book[at - 1].Code) : null, at + 1 < book.Length ? live.LinkTo(book[at + 1].Code) : null);
    }

    /// <summary>The States of the same subregion. No register here holds land borders, so that is the nearest that can be told.</summary>
    public IEnumerable<Jurisdiction> InSubregion(Jurisdiction jurisdiction) =>
        live.ByName(live.Registers.Jurisdictions.States.Where(state => state.Code != jurisdiction.Code && state.Subregion == jurisdiction.Subregion));
}
