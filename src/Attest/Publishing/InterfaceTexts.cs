using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;

namespace Attest.Publishing;

/// <summary>
/// What the interface says, in one language: sentences by the English they stand for, numbers, dates and lists. English needs no file; every other language has
/// <c>data/content/LANGUAGE/interface.csv</c> with the columns english, form, translation. A sentence that counts something has a row for each form of its language.
/// </summary>
public sealed partial class InterfaceTexts
{
    private readonly FrozenDictionary<(string English, PluralForm Form), string> sentences;

    private InterfaceTexts(string language, FrozenDictionary<(string, PluralForm), string> sentences)
    {
        (Language, this.sentences) = (language, sentences);
        Culture = CultureOf(language);
        Dates = new DateWords(this);
    }

    /// <summary>English, the language that the program is written in.</summary>
    public static InterfaceTexts English { get; } = new("en", FrozenDictionary<(string, PluralForm), string>.Empty);

    /// <summary>The language, a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>The name of the language in itself, for the reader who looks for it.</summary>
    public string OwnName => NameOf(Language);

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => Culture.TextInfo.IsRightToLeft;

    /// <summary>How it writes numbers and names months.</summary>
    public CultureInfo Culture { get; }

    /// <summary>How it says dates.</summary>
    public DateWords Dates { get; }

    /// <summary>The sentences that it has, by their English.</summary>
    public IEnumerable<(string English, PluralForm Form)> Keys => sentences.Keys;

    /// <summary>A sentence; its English where the language has none.</summary>
    public string this[string english] => Find(english, PluralForm.Other);

    /// <summary>The name of a language in itself.</summary>
    public static string NameOf(string language)
    {
        var culture = CultureOf(language);
        return language == "en" ? "English" : culture.TextInfo.ToTitleCase(culture.NativeName);
    }

    /// <summary>Reads a file; throws <see cref="FormatException"/> with the line where a row is incomplete, said twice or has other places for its parts than its English.</summary>
    public static InterfaceTexts Load(string language, string path)
    {
        var sentences = new Dictionary<(string, PluralForm), string>();
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { Separator = ',', HasHeader = false, CommentPrefix = '#', TrackLineNumbers = true });
        for (bool isHeader = true; csv.Read(); isHeader = false)
        {
            string[] fields = csv.Current.ToArray();
            if (isHeader)
                continue;
            if (fields is not [{ Length: > 0 } english, var form, { Length: > 0 } translation] || !TryForm(form, out var plural) || !sentences.TryAdd((english, plural), translation))
                throw new FormatException($"{path}:{csv.LineNumber}: english, form (empty, or one, two, few …) and translation are needed, and each form of a sentence once.");
            if (!HasPlacesOf(english, translation, plural))
                throw new FormatException($"{path}:{csv.LineNumber}: the places {{0}}, {{1}} … of the translation are not those of its English “{english}”.");
        }
        return new(language, sentences.ToFrozenDictionary());
    }

    /// <summary>A sentence with parts in the places <c>{0}</c>, <c>{1}</c> …: numbers as the language writes them, everything else as it is.</summary>
    public string Of(string english, params ReadOnlySpan<object?> parts) => string.Format(Culture, this[english], Written(parts));

    /// <summary>A sentence that counts: the number is its part <c>{0}</c>, further parts follow.</summary>
    public string Count(long number, string one, string other, params ReadOnlySpan<object?> parts) =>
        string.Format(Culture, Language == "en" ? number == 1 ? one : other : Find(other, PluralRule.FormOf(Language, number)), Written([number, .. parts]));

    /// <summary>A number as the language writes it, with as many decimals as it has.</summary>
    public string Number(decimal number) => number.ToString("#,0.############", Culture);

    /// <summary>Several things in one sentence: “Kosovo, Taiwan and Western Sahara”; empty for none.</summary>
    public string List(IEnumerable<string> things) => things.ToArray() switch
    {
        [] => "",
        [var only] => only,
        [.. var first, var last] => Of("{0} and {1}", string.Join(this[", "], first), last),
    };

    private string Find(string english, PluralForm form) =>
        sentences.GetValueOrDefault((english, form)) ?? sentences.GetValueOrDefault((english, PluralForm.Other)) ?? english;

    // Digits are European in every language here, as in the reports; separators made for other digits would not fit them.
    private static CultureInfo CultureOf(string language)
    {
        if (language == "en")
            return CultureInfo.InvariantCulture;
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language).Clone();
        if (culture.NumberFormat.NativeDigits is not ["0", ..])
            culture.NumberFormat = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        return CultureInfo.ReadOnly(culture);
    }

    private object?[] Written(ReadOnlySpan<object?> parts)
    {
        var written = new object?[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            written[i] = parts[i] is int or long or decimal ? Number(Convert.ToDecimal(parts[i], CultureInfo.InvariantCulture)) : parts[i];
        return written;
    }

    // A form for one, two or no things may say the number in words.
    private static bool HasPlacesOf(string english, string translation, PluralForm form)
    {
        var (said, wanted) = (PlacesIn(translation), PlacesIn(english));
        return form == PluralForm.Other ? said.SetEquals(wanted) : said.IsSubsetOf(wanted);
    }

    private static HashSet<string> PlacesIn(string text) => [.. Place().Matches(text).Select(place => place.Value)];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    private static bool TryForm(string text, out PluralForm form)
    {
        form = PluralForm.Other;
        return text.Length == 0 || Enum.TryParse(text, ignoreCase: true, out form) && text.All(char.IsAsciiLetterLower);
    }
}
