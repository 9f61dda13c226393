using Attest.Registers;

namespace Attest.Tests.Registers;

/// <summary>The registers as they ship, loaded once for all tests.</summary>
internal static class BundledRegisters
{
    internal static string Folder { get; } = RepositoryFiles.FullPath("data/registers");

    internal static RegisterSet Set { get; } = RegisterSet.Load(Folder);

    internal static JurisdictionCode Code(string code) => JurisdictionCode.Parse(code);
}
