using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attest.App.CommandLine;

/// <summary>The <c>attest.yaml</c> of a data folder: a flat list of names and values.</summary>
internal static class SettingsFile
{
    public const string Name = "attest.yaml";

    /// <summary>What the file says, each with its line; nothing when there is no file. Throws <see cref="UsageException"/> with <c>file:line</c> when it cannot be understood.</summary>
    public static IReadOnlyDictionary<Setting, SettingValue> Read(string path)
    {
        Dictionary<Setting, SettingValue> values = [];
        if (!File.Exists(path))
            return values;
        foreach (var (key, node) in Root(path).Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            var setting = KnownSettings.All.FirstOrDefault(known => known.IsInFile && known.Name == name)
                ?? throw Wrong(path, key.Start, $"there is no setting “{name}” in a file.{DidYouMean.Sentence(name, KnownSettings.All.Where(known => known.IsInFile).Select(known => known.Name))}");
            if (node is not YamlScalarNode { Value: { Length: > 0 } value })
                throw Wrong(path, node.Start, $"“{name}” takes one value.");
            values[setting] = new SettingValue(setting, value, $"{Name}:{key.Start.Line}");
        }
        return values;
    }

    private static YamlMappingNode Root(string path)
    {
        YamlStream yaml = [];
        try
        {
            using var reader = File.OpenText(path);
            yaml.Load(reader);
        }
        catch (YamlException error)
        {
            throw Wrong(path, error.Start, "this is not YAML.");
        }
        return yaml.Documents switch
        {
            [] => [],
            [{ RootNode: YamlMappingNode root }] => root,
            _ => throw Wrong(path, yaml.Documents[0].RootNode.Start, "a list of “name: value” lines is expected."),
        };
    }

    private static UsageException Wrong(string path, Mark at, string what) => new($"{path}:{at.Line}: {what} See “attest settings --help”.");
}
