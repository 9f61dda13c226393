using System.Globalization;

namespace Attest.App.CommandLine;

/// <summary>What the program needs of the machine before it starts.</summary>
internal static class Surroundings
{
    /// <summary>Throws when .NET runs without ICU: names would then neither fold nor sort as people expect.</summary>
    public static void RequireUnicode()
    {
        if (CultureInfo.InvariantCulture.CompareInfo.Compare("é", "e", CompareOptions.IgnoreNonSpace) != 0)
            throw new SurroundingsException("Unicode data (ICU) is switched off. Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, install libicu, and run this again.");
    }
}
