using Attest.App.CommandLine;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attest.App.Sources;

/// <summary>What every showing of the pages of a folder must say, from its <c>notice.yaml</c>.</summary>
internal static class DemonstrationNotice
{
    public const string FileName = "notice.yaml";

    /// <summary>The notice of a folder, or null where it has none; throws <see cref="InputException"/> when the file is there and says nothing.</summary>
    public static string? In(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        YamlStream yaml = [];
        try
        {
            using var reader = File.OpenText(path);
            yaml.Load(reader);
        }
        catch (YamlException error)
        {
            throw Wrong(path, error.Start.Line);
        }
        return yaml.Documents is [{ RootNode: YamlMappingNode root }]
            && root.Children.TryGetValue("notice", out var notice) && notice is YamlScalarNode { Value: { Length: > 0 } text }
            ? text
            : throw Wrong(path, 1);
    }

    private static InputException Wrong(string path, long line) =>
        new($"{path}:{line}: expected a line “notice: what every showing of these pages must say”. Correct it, or take the file away.");
}
