using Attest.Registers;
using Attest.Store;

namespace Attest.Network.Requests;

/// <summary>What an authority was asked.</summary>
public sealed record Request
{
    private const int LongestAuthority = 300, LongestQuestions = 20_000;

    /// <summary>Makes a request. Throws <see cref="ArgumentException"/> for a theme that is no word, an authority or questions without words or too long, and a due day before the day of sending.</summary>
    public Request(JurisdictionCode jurisdiction, string theme, string authority, RequestChannel channel, DateOnly sentOn, DateOnly dueOn, string questions)
    {
        ArgumentNullException.ThrowIfNull(jurisdiction);
        if (!PageAddress.IsWord(theme))
            throw new ArgumentException($"“{theme}” is no theme: lower-case letters, digits and hyphens are expected.", nameof(theme));
        if (authority?.Trim() is not { Length: > 0 and <= LongestAuthority } asked || asked.Any(char.IsControl))
            throw new ArgumentException("Say in one line of at most 300 characters which authority was asked; whoever it was there is the addressee.", nameof(authority));
        if (questions?.Trim() is not { Length: > 0 and <= LongestQuestions } words)
            throw new ArgumentException("Say what was asked, in 1 to 20,000 characters.", nameof(questions));
        if (dueOn < sentOn)
            throw new ArgumentException("An answer cannot be due before it was asked for.", nameof(dueOn));
        (Jurisdiction, Theme, Authority, Channel, SentOn, DueOn, Questions) = (jurisdiction, theme, asked, channel, sentOn, dueOn, words);
    }

    /// <summary>The State or area that it is about.</summary>
    public JurisdictionCode Jurisdiction { get; }

    /// <summary>The theme that it is about.</summary>
    public string Theme { get; }

    /// <summary>The authority, without the name of anybody in it.</summary>
    public string Authority { get; }

    /// <summary>By which way it was sent.</summary>
    public RequestChannel Channel { get; }

    /// <summary>The day of sending.</summary>
    public DateOnly SentOn { get; }

    /// <summary>Until when an answer was asked for.</summary>
    public DateOnly DueOn { get; }

    /// <summary>What was asked.</summary>
    public string Questions { get; }

    /// <summary>Whom in the authority it was sent to; null for nobody by name.</summary>
    public ProtectedText? Addressee { get; init; }

    /// <summary>Through whom it was sent; null for directly.</summary>
    public ProtectedText? Through { get; init; }
}
