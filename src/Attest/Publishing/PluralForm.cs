namespace Attest.Publishing;

/// <summary>The forms that a sentence with a number in it may need, by the names of Unicode CLDR.</summary>
public enum PluralForm
{
    /// <summary>For 0, where a language tells it apart.</summary>
    Zero,

    /// <summary>For 1, and in some languages for 0.</summary>
    One,

    /// <summary>For 2, where a language tells it apart.</summary>
    Two,

    /// <summary>For a few, where a language tells them apart.</summary>
    Few,

    /// <summary>For many, where a language tells them apart.</summary>
    Many,

    /// <summary>For everything else; every language has it.</summary>
    Other,
}
