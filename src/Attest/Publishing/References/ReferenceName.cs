namespace Attest.Publishing.References;

/// <summary>A name in a reference: a person's in its parts, or a body's in one piece.</summary>
public sealed record ReferenceName
{
    private ReferenceName()
    {
    }

    /// <summary>The family name, with its particle; null of a body.</summary>
    public string? Family { get; private init; }

    /// <summary>The given names; null of a body and where none is told.</summary>
    public string? Given { get; private init; }

    /// <summary>Letters after the name; null where there are none.</summary>
    public string? Suffix { get; private init; }

    /// <summary>The name of a body, or one that has no parts; null of a person whose name has.</summary>
    public string? Literal { get; private init; }

    /// <summary>A person's name; throws <see cref="ArgumentException"/> without a family name.</summary>
    public static ReferenceName OfPerson(string family, string? given, string? suffix = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(family);
        return new ReferenceName { Family = family, Given = given, Suffix = suffix };
    }

    /// <summary>A name in one piece; throws <see cref="ArgumentException"/> when it is empty.</summary>
    public static ReferenceName OfBody(string literal)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(literal);
        return new ReferenceName { Literal = literal };
    }

    /// <summary>As a reader says it: “Anna Reis”, “Human Rights Watch”.</summary>
    public override string ToString() => Literal ?? (Given is null ? Family! : $"{Given} {Family}");
}
