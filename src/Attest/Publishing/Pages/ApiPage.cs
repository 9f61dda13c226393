namespace Attest.Publishing.Pages;

/// <summary>The reference of the addresses for programs.</summary>
public sealed record ApiPage : Page
{
    /// <summary>Where the OpenAPI document is.</summary>
    public required string DescriptionAddress { get; init; }

    /// <summary>The addresses, in the order of the document.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }

    /// <summary>An address.</summary>
    /// <param name="Method">The method: GET or POST.</param>
    /// <param name="Address">The address, its parts in braces.</param>
    /// <param name="Summary">What it answers.</param>
    /// <param name="Parameters">What can be asked of it.</param>
    /// <param name="Fields">The members of its answer.</param>
    public sealed record Operation(string Method, string Address, string Summary, IReadOnlyList<Parameter> Parameters, IReadOnlyList<string> Fields);

    /// <summary>A part of an address, or a field of its query.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Place">path or query.</param>
    /// <param name="Meaning">What it names.</param>
    public sealed record Parameter(string Name, string Place, string Meaning);
}
