using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Editions.Keys;

namespace Attest.App.Editions;

/// <summary>Where the organisation's keys lie: a folder of their own, in the data folder where nothing else is said.</summary>
internal static class KeysOption
{
    public static Option<string?> Make() => new("--keys") { HelpName = "DIR", Description = "The folder with the keys; “keys” in the data folder when left out." };

    public static KeyFolder Folder(ParseResult parsed, Option<string?> option, Settings settings) =>
        new(Path.GetFullPath(parsed.GetValue(option) ?? Path.Combine(settings.DataFolder, "keys")));
}
