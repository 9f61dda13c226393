using Attest.Publishing;

namespace Attest.Tests.Publishing;

/// <summary>The file that makes a monitor an organisation's own: what it must say, and how it is told what it says wrong.</summary>
public sealed class OrganisationTests : IDisposable
{
    private const string Good = """
        name: Mines Watch
        languages: [en, fr]
        contacts:
          - purpose: corrections
            address: mailto:corrections@example.org
        text_licence:
          name: CC BY 4.0
          address: https://example.org/by/4.0/
        accent_colour:
          light: "#8a2b1d"
          dark: "#e08b76"
        """;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"organisation-{Guid.NewGuid():N}.yaml");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_BundledFile_IsValid()
    {
        Organisation organisation = Organisation.Read(RepositoryFiles.FullPath("data/organisation.yaml"));

        Assert.Equal("Attest demonstration", organisation.Name);
        Assert.Equal(["en", "fr", "es", "ar"], organisation.Languages);
        Assert.NotEmpty(organisation.Contacts);
    }

    [Fact]
    public void Read_GoodFile_HasAllItSays()
    {
        Organisation organisation = Read(Good);

        Assert.Equal("Mines Watch", organisation.Name);
        Assert.Equal(["en", "fr"], organisation.Languages);
        Assert.Equal([new Contact("corrections", new Uri("mailto:corrections@example.org"))], organisation.Contacts);
        Assert.Equal(new TextLicence("CC BY 4.0", new Uri("https://example.org/by/4.0/")), organisation.TextLicence);
        Assert.Equal(new AccentColour("#8a2b1d", "#e08b76"), organisation.AccentColour);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\nunreviewed_findings: shown", true)]
    [InlineData("\nunreviewed_findings: hidden", false)]
    public void Read_UnreviewedFindings_AreShownUnlessHidden(string line, bool areShown) => Assert.Equal(areShown, Read(Good + line).ShowsUnreviewedFindings);

    [Theory]
    [InlineData("  dark: \"#e08b76\"", "  dark: \"#e08b76\"\nunreviewed_findings: maybe", 12, "unreviewed_findings: “maybe” is neither shown nor hidden")]
    [InlineData("name: Mines Watch", "name:", 1, "name: a text is needed")]
    [InlineData("name: Mines Watch", "nane: Mines Watch", 1, "“nane” is not known here; known are name, ")]
    [InlineData("[en, fr]", "[en, xx-nowhere]", 2, "“xx-nowhere” is not a language")]
    [InlineData("[en, fr]", "[en, en]", 2, "“en” stands here twice")]
    [InlineData("[en, fr]", "[]", 2, "languages: a list of at least one is needed")]
    [InlineData("purpose: corrections", "purpose: [a]", 4, "purpose: a text is needed")]
    [InlineData("mailto:corrections@example.org", "corrections@example.org", 5, "address: “corrections@example.org” is none: it begins with https: or mailto:")]
    [InlineData("https://example.org/by/4.0/", "mailto:a@example.org", 8, "address: “mailto:a@example.org” is none: it begins with https:")]
    [InlineData("#8a2b1d", "red", 10, "light: “red” is not a colour")]
    [InlineData("#8a2b1d", "#ffee00", 10, "light: #ffee00 has a contrast of 1.2:1 on #fbfaf7; text needs 4.5:1")]
    [InlineData("#e08b76", "#301010", 11, "dark: #301010 has a contrast of 1.0:1 on #161513; text needs 4.5:1")]
    [InlineData("  dark: \"#e08b76\"", "", 10, "dark: a text is needed")]
    [InlineData("name: CC BY 4.0", "name: \"CC", 7, "this is not YAML")]
    public void Read_WrongLine_IsNamedWithItsNumber(string good, string wrong, int line, string problem)
    {
        OrganisationFileException error = Assert.Throws<OrganisationFileException>(() => Read(Good.Replace(good, wrong, StringComparison.Ordinal)));

        Assert.Contains(error.Problems, text => text.StartsWith($"{_path}:{line}: {problem}", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SeveralWrongLines_NamesThemAllInOrder()
    {
        OrganisationFileException error = Assert.Throws<OrganisationFileException>(() =>
            Read(Good.Replace("#8a2b1d", "red", StringComparison.Ordinal).Replace("name: Mines Watch", "name: ''", StringComparison.Ordinal)));

        Assert.Equal([$"{_path}:1: name: a text is needed.", $"{_path}:10: light: “red” is not a colour: #rrggbb is expected."], error.Problems);
        Assert.Contains("correct the file", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a list")]
    public void Read_FileThatIsNoMapping_SaysWhatIsExpected(string text)
    {
        OrganisationFileException error = Assert.Throws<OrganisationFileException>(() => Read(text));

        Assert.Equal([$"{_path}:1: a list of “name: value” lines is expected."], error.Problems);
    }

    [Fact]
    public void Read_NoFile_NamesIt() =>
        Assert.StartsWith($"{_path}:0: ", Assert.Throws<OrganisationFileException>(() => Organisation.Read(_path)).Problems[0], StringComparison.Ordinal);

    [Fact]
    public void AccentColour_ShadeThatCannotBeRead_Throws() => Assert.Throws<ArgumentException>(() => new AccentColour("#8a2b1d", "#8a2b1d"));

    private Organisation Read(string text)
    {
        File.WriteAllText(_path, text);
        return Organisation.Read(_path);
    }
}
