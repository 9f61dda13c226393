using Attest.App.CommandLine;
using Attest.Registers;

namespace Attest.App.Registers;

/// <summary>The registers the program carries, with the rows that the data folder adds to them.</summary>
internal static class LoadedRegisters
{
    /// <summary>Loads them; throws <see cref="RegisterException"/> with every line that is wrong.</summary>
    /// <param name="settings">The settings of the run.</param>
    /// <param name="asOf">Leaves out added rows learned after this day; null takes all.</param>
    public static RegisterSet Of(Settings settings, DateOnly? asOf = null) => RegisterSet.Load(BundledData.Registers, Overlay(settings), asOf);

    /// <summary>Adds rows to those of the data folder, if the registers stay in order with them.</summary>
    public static AddedRows Add(Settings settings, IReadOnlyCollection<(string File, IReadOnlyDictionary<string, string> Fields)> rows) =>
        new AddRegisterRows(BundledData.Registers, Overlay(settings)).Add(rows);

    /// <summary>The folder of added rows; it may be missing.</summary>
    public static string Overlay(Settings settings) => Path.Combine(settings.DataFolder, "registers");
}
