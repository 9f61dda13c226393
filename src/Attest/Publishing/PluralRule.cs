namespace Attest.Publishing;

/// <summary>Which form a whole number takes in a language (Unicode CLDR, cardinal numbers).</summary>
public static class PluralRule
{
    /// <summary>The forms of a language, the general one last; a language not listed here has two, as English.</summary>
    public static IReadOnlyList<PluralForm> FormsOf(string language) => language switch
    {
        "ar" => [PluralForm.Zero, PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other],
        _ => [PluralForm.One, PluralForm.Other],
    };

    /// <summary>The form of a number, which is not negative.</summary>
    public static PluralForm FormOf(string language, long number) => language switch
    {
        "ar" => (number, number % 100) switch
        {
            (0, _) => PluralForm.Zero,
            (1, _) => PluralForm.One,
            (2, _) => PluralForm.Two,
            (_, >= 3 and <= 10) => PluralForm.Few,
            (_, >= 11) => PluralForm.Many,
            _ => PluralForm.Other,
        },
        "fr" => number < 2 ? PluralForm.One : PluralForm.Other,
        _ => number == 1 ? PluralForm.One : PluralForm.Other,
    };
}
