using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>What is answered at an address: a page, or the address to ask instead.</summary>
internal sealed record PageAnswer
{
    private PageAnswer(Page? page, string? address, bool isForGood, PageBody? file = null) => (Page, Address, IsForGood, File) = (page, address, isForGood, file);

    /// <summary>The page; null when there is another address to ask.</summary>
    public Page? Page { get; }

    /// <summary>The address to ask instead; null when there is a page.</summary>
    public string? Address { get; }

    /// <summary>Whether the other address will always be the right one.</summary>
    public bool IsForGood { get; }

    /// <summary>What is sent as it is, instead of a page; null when there is a page or another address.</summary>
    public PageBody? File { get; }

    /// <summary>The status that goes with the page.</summary>
    public int Status => Page switch
    {
        MissingPage missing => missing.Status,
        ChoicePage => StatusCodes.Status300MultipleChoices,
        _ => StatusCodes.Status200OK,
    };

    public static PageAnswer Show(Page page) => new(page, null, false);

    public static PageAnswer Send(PageBody file) => new(null, null, false, file);

    public static PageAnswer Move(string address) => new(null, address, false);

    public static PageAnswer MoveForGood(string address) => new(null, address, true);
}
