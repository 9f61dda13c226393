namespace Attest.Publishing.Pages.Workbench;

/// <summary>A link for a reply, shown this once.</summary>
public sealed record ReplyLinkPage : OfficePage
{
    /// <summary>The draft.</summary>
    public required PageLink Draft { get; init; }

    /// <summary>Who is asked.</summary>
    public required string Addressee { get; init; }

    /// <summary>The whole address.</summary>
    public required string Link { get; init; }

    /// <summary>Until when comments are taken, UTC.</summary>
    public required DateTimeOffset Until { get; init; }
}
