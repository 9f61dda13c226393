using System.Collections.Immutable;

namespace Attest.Checks;

/// <summary>What checks must look up beyond a page: the store answers from the base, <see cref="PageSet"/> from pages in memory.</summary>
public interface ILookUpPages
{
    /// <summary>The pages about a State, under its code or the name its pages give, oldest edition first.</summary>
    ImmutableArray<CheckedPage> About(string state);

    /// <summary>Pages about other States that may be nearly the same as this one; a check compares them word by word.</summary>
    IEnumerable<CheckedPage> Like(CheckedPage page);
}
