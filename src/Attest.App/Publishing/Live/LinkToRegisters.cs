using Attest.Publishing.Pages;
using Attest.Registers;

namespace Attest.App.Publishing.Live;

/// <summary>Where this site shows what a check names: “resolutions 51/45S”, “participation PRK MBT”, “cd_members PRK”, “MBT Article 5”.</summary>
internal sealed class LinkToRegisters(LiveBase live)
{
    /// <summary>The page, or null where none shows it.</summary>
    public PageLink? Of(string reference) => reference.Split(' ') switch
    {
        ["resolutions", var symbol] when live.Registers.Resolutions.Find(symbol) is { } resolution => new(live.Texts.Of("how all members voted on {0}", resolution.Symbol), Addresses.Resolution(resolution)),
        ["resolutions", ..] => new(live.Texts["every vote"], "/resolutions"),
        ["participation", var code, var treaty] when JurisdictionCode.TryParse(code, out var state) => new(live.Texts.Of("acts under {0}", Name(treaty)), Addresses.State(state) + "#acts"),
        ["cd_members", var code] when JurisdictionCode.TryParse(code, out var state) => new(live.Texts["what the register holds"], Addresses.State(state)),
        [_, "Article", _] => new(live.Texts["deadlines and how they follow"], "/obligations"),
        _ => null,
    };

    private string Name(string treaty) => TreatyCode.TryParse(treaty, out var code) && live.Registers.Treaties.Find(code) is { } found ? live.Texts.Of("the {0}", live.NameOf(found)) : treaty;
}
