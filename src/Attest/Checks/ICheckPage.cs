namespace Attest.Checks;

/// <summary>A check of one page: by itself, against registers, or against the pages about others.</summary>
internal interface ICheckPage
{
    /// <summary>What it can find.</summary>
    CheckCode Code { get; }

    /// <summary>What it finds on a page, in the order of the text.</summary>
    IEnumerable<Finding> In(CheckedPage page);
}
