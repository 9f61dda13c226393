using Attest.Registers;

namespace Attest.Store;

/// <summary>What one run of checks looks at: a page, or all pages about a State.</summary>
public sealed record CheckSubject
{
    private CheckSubject(PageAddress? page, JurisdictionCode? state) => (Page, State) = (page, state);

    /// <summary>The page; null when it is a State.</summary>
    public PageAddress? Page { get; }

    /// <summary>The State whose pages are looked at together; null when it is a page.</summary>
    public JurisdictionCode? State { get; }

    /// <summary>A page.</summary>
    public static CheckSubject Of(PageAddress page) => new(page ?? throw new ArgumentNullException(nameof(page)), null);

    /// <summary>All pages about a State.</summary>
    public static CheckSubject Of(JurisdictionCode state) => new(null, state ?? throw new ArgumentNullException(nameof(state)));

    /// <summary>The address of the page, or the code of the State.</summary>
    public override string ToString() => Page?.ToString() ?? State!.Value;

    internal static CheckSubject Parse(string text) => PageAddress.TryParse(text, out var page) ? Of(page) : Of(JurisdictionCode.Parse(text));
}
