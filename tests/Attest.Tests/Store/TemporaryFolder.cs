using Attest.Store;

namespace Attest.Tests.Store;

/// <summary>A data folder that is gone when the test is.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public DataFolder Data { get; } = new(Directory.CreateTempSubdirectory("attest-").FullName);

    /// <summary>The full path of a file in the folder.</summary>
    public string File(string name) => Path.Combine(Data.Path, name);

    public void Dispose() => Directory.Delete(Data.Path, recursive: true);
}
