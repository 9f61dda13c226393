namespace Attest.Publishing.Pages;

/// <summary>A page that shows a part of a long list.</summary>
public interface IListPage
{
    /// <summary>The part before; null on the first.</summary>
    string? Earlier { get; }

    /// <summary>The part after; null on the last.</summary>
    string? Later { get; }
}
