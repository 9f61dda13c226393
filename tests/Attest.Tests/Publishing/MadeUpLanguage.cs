using System.Text.RegularExpressions;
using Attest.Publishing;

namespace Attest.Tests.Publishing;

/// <summary>
/// A language made for tests: each sentence and phrase is the English one between ⟦ and ⟧, its parts outside. Whatever a page shows in English without these brackets did not go through
/// the language of the page.
/// </summary>
internal static partial class MadeUpLanguage
{
    /// <summary>The tag it goes by; one of a real language, so that it has a culture.</summary>
    public const string Tag = "eo";

    /// <summary>Makes a data folder in which it is the second language, beside English.</summary>
    public static string MakeData(string folder)
    {
        foreach (string entry in Directory.EnumerateFileSystemEntries(DemonstrationSite.DataFolder).Where(entry => Path.GetFileName(entry) is not ("content" or "organisation.yaml")))
            if (Directory.Exists(entry))
                Directory.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(entry)), entry);
            else
                File.Copy(entry, Path.Combine(folder, Path.GetFileName(entry)));
        string organisation = File.ReadAllText(Path.Combine(DemonstrationSite.DataFolder, "organisation.yaml"));
        File.WriteAllText(Path.Combine(folder, "organisation.yaml"), Languages().Replace(organisation, $"languages: [en, {Tag}]"));

        string content = Path.Combine(folder, "content"), made = Path.Combine(content, Tag), english = Path.Combine(DemonstrationSite.DataFolder, "content", "en");
        Directory.CreateDirectory(made);
        Directory.CreateSymbolicLink(Path.Combine(content, "en"), english);
        File.WriteAllLines(Path.Combine(made, "interface.csv"), ["english,form,translation", .. InterfaceCatalogueTests.Said().SelectMany(Rows)]);
        File.WriteAllLines(Path.Combine(made, "words.csv"), ["set,word,phrase", .. Phrases(Path.Combine(english, "words.csv"))]);
        return folder;
    }

    /// <summary>A sentence in it; its parts stand between brackets, not in them, and so are seen where they are English.</summary>
    public static string Say(string english) => $"⟦{Part().Replace(english, part => $"⟧{part.Value}⟦")}⟧".Replace("⟦⟧", "", StringComparison.Ordinal);

    /// <summary>What a text says outside all brackets, piece by piece, where it is more than signs, numbers and codes.</summary>
    public static IEnumerable<string> Unsaid(string text) =>
        Spoken().Replace(text, "\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(piece => piece.Trim(' ', ',', '.', ';', ':', '·', '(', ')', '–', '“', '”')).Where(piece => Word().IsMatch(piece));

    private static IEnumerable<string> Rows((string English, bool Counts) sentence) =>
        (sentence.Counts ? PluralRule.FormsOf(Tag) : [PluralForm.Other]).Distinct()
            .Select(form => $"{Quoted(sentence.English)},{(form == PluralForm.Other ? "" : form.ToString().ToLowerInvariant())},{Quoted(Say(sentence.English))}");

    // The phrases of English, and the names that the registers have and a language may say otherwise.
    private static IEnumerable<string> Phrases(string path)
    {
        HashSet<(string, string)> said = [];
        foreach (string line in File.ReadLines(path).Skip(1).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] fields = line.Split(',', 3);
            said.Add((fields[0], fields[1]));
            yield return $"{fields[0]},{fields[1]},{Quoted(Say(fields[2].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)))}";
        }
        var registers = DemonstrationSite.Registers;
        (string Set, string Word, string Name)[] names =
        [
            .. registers.Jurisdictions.All.Select(held => ("name", held.Code.Value, held.ShortName)),
            .. registers.Jurisdictions.All.Select(held => ("subregion", held.Subregion, held.Subregion)).Where(held => held.Item2.Length > 0).Distinct(),
            .. registers.Treaties.All.Select(held => ("treaty", held.Code.Value, held.Name)),
            .. registers.Obligations.All.Select(held => ("duty", $"{held.Treaty.Value}:{held.Code}", held.What)),
        ];
        foreach (var (set, word, name) in names)
            if (said.Add((set, word)))
                yield return $"{set},{Quoted(word)},{Quoted(Say(name))}";
    }

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"\{\d+(?::[^}]*)?\}")]
    private static partial Regex Part();

    // In a picture a sentence is broken into lines, and a line has one of its brackets, or the other.
    [GeneratedRegex("^[^⟦⟧]*⟧|⟦[^⟦⟧]*(?:⟧|$)")]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\b\p{L}?\p{Ll}{3,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^languages:.*$", RegexOptions.Multiline)]
    private static partial Regex Languages();
}
