namespace Attest.Checks;

/// <summary>What a check looks at, and so what a change makes it look at again.</summary>
public enum CheckScope
{
    /// <summary>One page by itself.</summary>
    Page,

    /// <summary>One page against the registers.</summary>
    Registers,

    /// <summary>One page against the pages about others.</summary>
    Pages,

    /// <summary>All pages about a State together.</summary>
    Editions,
}
