using System.Globalization;
using Attest.Checks;
using Attest.Publishing.Pages;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>The sides of findings and differences as they stand on pages: the place with its address, and its words.</summary>
internal sealed class LinkToPlaces(LiveBase live)
{
    private const int MostWords = 600;

    private readonly LinkToRegisters registers = new(live);

    /// <summary>A side.</summary>
    public FindingEntry.Side Side(FindingPlace place)
    {
        var wording = place.Wording.Length > MostWords ? place.Wording[..MostWords] + " …" : place.Wording;
        if (place.Span is null)
            return new(place.Reference!, registers.Of(place.Reference!)?.Address, wording);
        var report = Report(place.Page!);
        return new($"{report.Text}, {place.Locator}", PageAddress.TryParse(place.Page!, out var address) && live.Store.Find(address) is { } page ? live.WordsAt(page, place.Locator!) : report.Address, wording);
    }

    /// <summary>The report at the address of a page.</summary>
    public PageLink Report(string page) => PageAddress.TryParse(page, out var address)
        ? new(string.Create(CultureInfo.InvariantCulture, $"{live.NameOf(address.Jurisdiction)} {address.Edition}"), live.AddressOf(address))
        : new(page, "/states");
}
