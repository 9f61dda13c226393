using System.Globalization;
using Attest.Sources.Archives;
using Attest.Statements;
using Attest.Tests.Publishing;

namespace Attest.Tests.Sources.Archives;

/// <summary>The specification kind <c>old_addresses</c>: addresses of the archive, one a line.</summary>
internal static class OldAddressesSpec
{
    /// <summary>What each tells: kind, product, year, State or name, then theme, section and language where it has them.</summary>
    public static string Explain(string input) => string.Join('\n', input.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Line));

    private static string Line(string address)
    {
        if (ReadArchiveAddress.Of(address) is not { } told)
            return "none of the archive’s";
        string place = told.Kind == ArchiveAddressKind.Report ? new FindArchivePlace(DemonstrationSite.Registers.Jurisdictions).Of(told.Place)?.Code.Value ?? $"“{told.Place}”, not known" : told.Place;
        string?[] parts =
        [
            Vocabulary.Word(told.Kind), told.Product, told.Edition?.ToString(CultureInfo.InvariantCulture), place,
            told.Theme is null ? null : "theme " + told.Theme, told.Section is null ? null : "section " + told.Section, told.Language is null ? null : "in " + told.Language,
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
