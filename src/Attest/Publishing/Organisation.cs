using System.Collections.Immutable;

namespace Attest.Publishing;

/// <summary>What makes a monitor one organisation's own: name, languages, contacts, the licence of its texts, its colour (<c>data/organisation.yaml</c>).</summary>
public sealed record Organisation
{
    /// <summary>The particulars of an organisation; throws <see cref="ArgumentException"/> when it has no name or no language.</summary>
    public Organisation(string name, ImmutableArray<string> languages, ImmutableArray<Contact> contacts, TextLicence textLicence, AccentColour accentColour)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (languages.IsDefaultOrEmpty)
            throw new ArgumentException("An organisation publishes in at least one language.", nameof(languages));
        Name = name;
        Languages = languages;
        Contacts = contacts.IsDefault ? [] : contacts;
        TextLicence = textLicence;
        AccentColour = accentColour;
    }

    /// <summary>The name that stands at the head of every page.</summary>
    public string Name { get; }

    /// <summary>The languages of the site as BCP 47 tags; the first is for readers who ask for none of them.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Whom to write to, in the order in which they are shown.</summary>
    public ImmutableArray<Contact> Contacts { get; }

    /// <summary>On which terms others may use the texts.</summary>
    public TextLicence TextLicence { get; }

    /// <summary>The one colour of links and of marks of evidence.</summary>
    public AccentColour AccentColour { get; }

    /// <summary>Whether the site shows what checks found before a person has reviewed it, marked as such; otherwise only what was reviewed and found right.</summary>
    public bool ShowsUnreviewedFindings { get; init; } = true;

    /// <summary>Reads the file at a path; throws <see cref="OrganisationFileException"/> with every line that is wrong, or that it cannot be read.</summary>
    public static Organisation Read(string path) => OrganisationFile.Read(path);
}
