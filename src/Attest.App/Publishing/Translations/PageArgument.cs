using System.CommandLine;
using System.Globalization;
using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Registers;
using Attest.Store;

namespace Attest.App.Publishing.Translations;

/// <summary>A report as people type it: its full address, or State and year as in the address of its page.</summary>
internal static class PageArgument
{
    public static Argument<string> Make() => new("PAGE") { Description = "A report: its address (lm/1999/0/PRK/all), or State and year (PRK/1999)." };

    /// <summary>The report meant; throws <see cref="InputException"/> when none is held, or more than one.</summary>
    public static StoredPage Find(EvidenceStore store, RegisterSet registers, string typed)
    {
        if (PageAddress.TryParse(typed, out var address))
            return store.Find(address) ?? throw new InputException($"This base holds no report at {address}.");
        if (typed.Split('/') is not [var state, var year] || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out int edition))
            throw new InputException($"“{typed}” is no report. Give State and year, as PRK/1999, or the full address, as lm/1999/0/PRK/all.");
        var code = StateArgument.Find(registers, state).Code;
        var held = store.PagesAbout(code).Where(page => page.Address.Edition == edition).ToList();
        return held switch
        {
            [var only] => store.Find(only.Address)!,
            [] => throw new InputException($"This base holds no {edition} report on {code}."),
            _ => throw new InputException($"This base holds several {edition} reports on {code}; name one: {string.Join(", ", held.Select(page => page.Address))}"),
        };
    }
}
