using Attest.Registers;

namespace Attest.Publishing.Sites;

/// <summary>What a site of editions shows that no edition holds: whose it is, in which words, in which look.</summary>
public sealed record SiteTerms
{
    /// <summary>Whose site it is.</summary>
    public required string Organisation { get; init; }

    /// <summary>On which terms its texts may be used.</summary>
    public required TextLicence Licence { get; init; }

    /// <summary>The sentences of its language.</summary>
    public required InterfaceTexts Texts { get; init; }

    /// <summary>The phrases of that language for the words of the data.</summary>
    public required Words Words { get; init; }

    /// <summary>The names of States and treaties, and how they stand: the registers of the newest edition.</summary>
    public required RegisterSet Registers { get; init; }

    /// <summary>Where the site will stand, for feeds, site maps and the addresses that pages name themselves by.</summary>
    public required Uri At { get; init; }

    /// <summary>The style sheet.</summary>
    public required SiteAsset StyleSheet { get; init; }

    /// <summary>The script that opens evidence beside the text.</summary>
    public required SiteAsset Script { get; init; }

    /// <summary>The icon.</summary>
    public required SiteAsset Icon { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Tool { get; init; }

    /// <summary>Hashes what else decides how pages are written: the sentences and phrases, the registers.</summary>
    public required string Stamp { get; init; }
}
