using Attest.Sources;

namespace Attest.App.Sources;

/// <summary>A file that was named on the command line, or found in a folder or archive that was.</summary>
/// <param name="Name">Its path as a person would type it; inside an archive, the archive's path and its own with “!” between.</param>
/// <param name="Source">Its bytes; null when they could not be had.</param>
/// <param name="Refusal">Why not; null when they could.</param>
internal sealed record ReceivedFile(string Name, Source? Source, FileRefusal? Refusal)
{
    public static ReceivedFile Refused(string name, FileRefusal refusal) => new(name, null, refusal);
}
