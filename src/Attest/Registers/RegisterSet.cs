namespace Attest.Registers;

/// <summary>The world as data: every register, loaded, checked and unchanging; safe for any number of threads.</summary>
public sealed class RegisterSet
{
    internal RegisterSet(
        string hash,
        IReadOnlyList<RegisterHeader> headers,
        JurisdictionRegister jurisdictions,
        TreatyRegister treaties,
        ParticipationRegister participation,
        ResolutionRegister resolutions,
        MeetingRegister meetings,
        ConferenceOnDisarmament conferenceOnDisarmament,
        MunitionRegister munitions,
        TileMap tileMap,
        ObligationRegister obligations,
        DateOnly? asOf)
    {
        Hash = hash;
        Headers = headers;
        Jurisdictions = jurisdictions;
        Treaties = treaties;
        Participation = participation;
        Resolutions = resolutions;
        Meetings = meetings;
        ConferenceOnDisarmament = conferenceOnDisarmament;
        Munitions = munitions;
        TileMap = tileMap;
        Obligations = obligations;
        AsOf = asOf;
    }

    /// <summary>The lower-case hexadecimal SHA-256 over the files (see docs/registers.md); findings and editions name it.</summary>
    public string Hash { get; }

    /// <summary>What each register says of itself: sources, terms, the day up to which it is known.</summary>
    public IReadOnlyList<RegisterHeader> Headers { get; }

    /// <summary>States and areas, and their names.</summary>
    public JurisdictionRegister Jurisdictions { get; }

    /// <summary>Treaties.</summary>
    public TreatyRegister Treaties { get; }

    /// <summary>Signatures, deposits, withdrawals.</summary>
    public ParticipationRegister Participation { get; }

    /// <summary>Resolutions and roll calls.</summary>
    public ResolutionRegister Resolutions { get; }

    /// <summary>Meetings.</summary>
    public MeetingRegister Meetings { get; }

    /// <summary>Members of the Conference on Disarmament.</summary>
    public ConferenceOnDisarmament ConferenceOnDisarmament { get; }

    /// <summary>Types of munitions.</summary>
    public MunitionRegister Munitions { get; }

    /// <summary>The layout of the tile map.</summary>
    public TileMap TileMap { get; }

    /// <summary>Obligations, and what is known of their fulfilment.</summary>
    public ObligationRegister Obligations { get; }

    /// <summary>The day whose knowledge this is: rows learned later were left out; null for all that is known.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>Loads the registers of a directory and the rows added in an overlay.</summary>
    /// <param name="directory">The bundled registers.</param>
    /// <param name="overlay">The directory of added rows in the data folder; it may be missing.</param>
    /// <param name="asOf">Leaves out added rows that were learned after this day; null takes all.</param>
    /// <exception cref="RegisterException">Anything is wrong with them; it carries every problem.</exception>
    public static RegisterSet Load(string directory, string? overlay = null, DateOnly? asOf = null)
    {
        var check = RegisterCheck.Run(directory, overlay, asOf);
        return check.Registers ?? throw new RegisterException(check.Problems);
    }
}
