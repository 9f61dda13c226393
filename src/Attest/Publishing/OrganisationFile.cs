using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Attest.Publishing;

/// <summary>Reads <c>organisation.yaml</c>, noting everything that is wrong before it gives up.</summary>
internal sealed class OrganisationFile
{
    // These stand for what could not be read until all problems are known; no organisation is made with them.
    private static readonly YamlMappingNode Missing = [];
    private static readonly Uri Nowhere = new("about:blank");

    private readonly string _path;
    private readonly List<(long Line, string Text)> _problems = [];

    private OrganisationFile(string path) => _path = path;

    /// <inheritdoc cref="Organisation.Read"/>
    public static Organisation Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new OrganisationFile(path).Read();
    }

    private Organisation Read()
    {
        YamlMappingNode root = Root();
        CheckNames(root, "name", "languages", "contacts", "text_licence", "accent_colour", "unreviewed_findings");
        string name = Text(root, "name");
        ImmutableArray<string> languages = Languages(root);
        ImmutableArray<Contact> contacts = [.. Items(root, "contacts").Select(ReadContact)];
        TextLicence licence = ReadLicence(Mapping(root, "text_licence", "name", "address"));
        YamlMappingNode colour = Mapping(root, "accent_colour", "light", "dark");
        string light = Shade(colour, "light", AccentColour.LightPaper);
        string dark = Shade(colour, "dark", AccentColour.DarkPaper);
        bool showsUnreviewed = ShowsUnreviewed(root);
        return _problems.Count == 0
            ? new Organisation(name, languages, contacts, licence, new AccentColour(light, dark)) { ShowsUnreviewedFindings = showsUnreviewed }
            : throw new OrganisationFileException([.. _problems.OrderBy(problem => problem.Line).Select(problem => $"{_path}:{problem.Line}: {problem.Text}.")]);
    }

    private YamlMappingNode Root()
    {
        YamlStream yaml = [];
        try
        {
            using StreamReader reader = File.OpenText(_path);
            yaml.Load(reader);
        }
        catch (YamlException error)
        {
            throw new OrganisationFileException([$"{_path}:{error.Start.Line}: this is not YAML: {error.Message}"], error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OrganisationFileException([$"{_path}:0: {error.Message}"], error);
        }
        return yaml.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw new OrganisationFileException([$"{_path}:1: a list of “name: value” lines is expected."]);
    }

    private ImmutableArray<string> Languages(YamlMappingNode root)
    {
        ImmutableArray<string>.Builder tags = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode node in Items(root, "languages"))
        {
            string tag = (node as YamlScalarNode)?.Value ?? "";
            if (!IsLanguage(tag))
                Complain(node, $"“{tag}” is not a language: a BCP 47 tag such as en or pt-BR is expected");
            else if (tags.Contains(tag, StringComparer.OrdinalIgnoreCase))
                Complain(node, $"“{tag}” stands here twice");
            else
                tags.Add(tag);
        }
        return tags.ToImmutable();
    }

    private static bool IsLanguage(string tag)
    {
        try
        {
            return tag.Length > 0 && !CultureInfo.GetCultureInfo(tag, predefinedOnly: true).ThreeLetterISOLanguageName.Equals("ivl", StringComparison.Ordinal);
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private Contact ReadContact(YamlNode node)
    {
        if (node is not YamlMappingNode contact)
        {
            Complain(node, "contacts: each has a purpose and an address");
            return new Contact("", Nowhere);
        }
        CheckNames(contact, "purpose", "address");
        return new Contact(Text(contact, "purpose"), Address(contact, Uri.UriSchemeHttps, Uri.UriSchemeMailto));
    }

    private TextLicence ReadLicence(YamlMappingNode licence) => new(Text(licence, "name"), Address(licence, Uri.UriSchemeHttps));

    private string Shade(YamlMappingNode colour, string name, string paper)
    {
        string shade = Text(colour, name);
        if (shade.Length > 0 && AccentColour.Fault(shade, paper) is { } fault)
            Complain(colour[name], $"{name}: {fault}");
        return shade;
    }

    // Left out, they are shown.
    private bool ShowsUnreviewed(YamlMappingNode root)
    {
        if (!root.Children.TryGetValue("unreviewed_findings", out YamlNode? node))
            return true;
        string word = (node as YamlScalarNode)?.Value ?? "";
        if (word is not ("shown" or "hidden"))
            Complain(node, $"unreviewed_findings: “{word}” is neither shown nor hidden");
        return word != "hidden";
    }

    private Uri Address(YamlMappingNode around, params string[] schemes)
    {
        string text = Text(around, "address");
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && schemes.Contains(address.Scheme))
            return address;
        if (text.Length > 0)
            Complain(around["address"], $"address: “{text}” is none: it begins with {string.Join(": or ", schemes)}:");
        return Nowhere;
    }

    // A value that is asked for and is not there is noted, and stands as empty until the end.
    private string Text(YamlMappingNode around, string name)
    {
        if (around.Children.TryGetValue(name, out YamlNode? node) && node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
            return value;
        if (!ReferenceEquals(around, Missing)) // that it is missing was said once
            Complain(node ?? around, $"{name}: a text is needed");
        return "";
    }

    private YamlSequenceNode Items(YamlMappingNode root, string name)
    {
        if (root.Children.TryGetValue(name, out YamlNode? node) && node is YamlSequenceNode { Children.Count: > 0 } list)
            return list;
        Complain(node ?? root, $"{name}: a list of at least one is needed");
        return [];
    }

    private YamlMappingNode Mapping(YamlMappingNode root, string name, params string[] names)
    {
        if (root.Children.TryGetValue(name, out YamlNode? node) && node is YamlMappingNode mapping)
        {
            CheckNames(mapping, names);
            return mapping;
        }
        Complain(node ?? root, $"{name}: {string.Join(" and ", names)} are needed below it");
        return Missing;
    }

    private void CheckNames(YamlMappingNode node, params string[] names)
    {
        foreach (YamlNode key in node.Children.Keys)
            if (key is not YamlScalarNode { Value: { } name } || !names.Contains(name))
                Complain(key, $"“{key}” is not known here; known are {string.Join(", ", names)}");
    }

    private void Complain(YamlNode at, string text) => _problems.Add((at.Start.Line, text));
}
