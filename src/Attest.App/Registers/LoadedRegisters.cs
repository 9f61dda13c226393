using Attest.App.CommandLine;
using Attest.Registers;

namespace Attest.App.Registers;

/// <summary>The registers the program carries, with the rows that the data folder adds to them.</summary>
internal static class LoadedRegisters
{
    /// <summary>Loads them; throws <see cref="RegisterException"/> with every line that is wrong.</summary>
    public static RegisterSet Of(Settings settings) => RegisterSet.Load(BundledData.Registers, Overlay(settings));

    /// <summary>The folder of added rows; it may be missing.</summary>
    public static string Overlay(Settings settings) => Path.Combine(settings.DataFolder, "registers");
}
