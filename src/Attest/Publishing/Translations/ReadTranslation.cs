using System.Collections.Immutable;
using System.Globalization;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.Publishing.Translations;

/// <summary>
/// Reads the file of a translation (docs/translations.md). Everything that is wrong is told with its line; a file with anything wrong is no translation, so that no half of one is shown.
/// </summary>
public sealed class ReadTranslation
{
    private const string Fence = "---";

    private readonly string[] _lines;
    private readonly List<TranslationProblem> _problems = [];
    private readonly Dictionary<string, (string Value, int Line)> _head = new(StringComparer.Ordinal);
    private int _at;

    private ReadTranslation(string text) => _lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF').Split('\n');

    /// <summary>The translation, or null and what is wrong with the file.</summary>
    public static (Translation? Translation, ImmutableArray<TranslationProblem> Problems) Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadTranslation reading = new(text);
        var translation = reading.Read();
        return (reading._problems.Count == 0 ? translation : null, [.. reading._problems.OrderBy(problem => problem.Line)]);
    }

    private Translation? Read()
    {
        ReadHead();
        var (page, madeBy, on) = (Page(), MadeBy(), Day());
        string language = Said("language", "the tag of the language, as fr"), translator = Said("translator", "who translated it; of a translation by machine alone the machine");
        var sentences = Sentences();
        return page is null ? null : new() { Page = page, Language = language, Translator = translator, MadeBy = madeBy, On = on, Sentences = sentences };
    }

    private void ReadHead()
    {
        if (_lines[0].TrimEnd() != Fence)
        {
            Wrong(1, "The file begins with a line of three hyphens, then page, language, translator, made_by and on, then three hyphens: “attest translate new” writes it so.");
            return;
        }
        for (_at = 1; _at < _lines.Length && _lines[_at].TrimEnd() != Fence; _at++)
        {
            if (string.IsNullOrWhiteSpace(_lines[_at]))
                continue;
            if (_lines[_at].Split(':', 2) is not [var key, var value] || key.Trim() is not ("page" or "language" or "translator" or "made_by" or "on"))
                Wrong(_at + 1, $"“{_lines[_at].Trim()}” is none of page, language, translator, made_by and on, with a colon and a value.");
            else if (!_head.TryAdd(key.Trim(), (value.Trim(), _at + 1)))
                Wrong(_at + 1, $"{key.Trim()} is said twice.");
        }
        _at++;
    }

    private string Said(string key, string meaning)
    {
        if (_head.TryGetValue(key, out var said) && said.Value.Length > 0)
            return said.Value;
        Wrong(said.Line > 0 ? said.Line : 1, $"{key} is missing: {meaning}.");
        return "";
    }

    private PageAddress? Page()
    {
        string said = Said("page", "the address of the report, as lm/1999/0/PRK/all");
        if (PageAddress.TryParse(said, out var page) || said.Length == 0)
            return page;
        Wrong(_head["page"].Line, $"“{said}” is no address of a report: write it as lm/1999/0/PRK/all.");
        return null;
    }

    private TranslationMaker MadeBy()
    {
        string said = Said("made_by", "person, machine, or machine_and_person for one that a person revised");
        if (!Vocabulary.TryParse<TranslationMaker>(said, out var by) && said.Length > 0)
            Wrong(_head["made_by"].Line, $"“{said}” is no way of making a translation: write person, machine or machine_and_person.");
        return by;
    }

    private DateOnly Day()
    {
        string said = Said("on", "the day on which it was finished, YYYY-MM-DD");
        if (!DateOnly.TryParseExact(said, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && said.Length > 0)
            Wrong(_head["on"].Line, $"“{said}” is no day of the calendar: write it as 2026-11-23.");
        return on;
    }

    private ImmutableArray<TranslatedSentence> Sentences()
    {
        var sentences = ImmutableArray.CreateBuilder<TranslatedSentence>();
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        while (_at < _lines.Length)
        {
            string line = _lines[_at];
            if (line.StartsWith("## ", StringComparison.Ordinal))
                AddSentence(sentences, names);
            else
            {
                if (!string.IsNullOrWhiteSpace(line) && !IsRemark(line))
                    Wrong(_at + 1, $"“{Short(line)}” stands before the first sentence. A sentence begins with two number signs, its name and the hash of its original.");
                _at++;
            }
        }
        if (sentences.Count == 0 && _problems.Count == 0)
            Wrong(_lines.Length, "There is no sentence in it.");
        return sentences.DrainToImmutable();
    }

    private void AddSentence(ImmutableArray<TranslatedSentence>.Builder sentences, Dictionary<string, int> names)
    {
        int line = _at + 1;
        string[] named = _lines[_at++][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> original = [], words = [], was = [], wasTranslated = [];
        for (; _at < _lines.Length && !_lines[_at].StartsWith("## ", StringComparison.Ordinal); _at++)
        {
            string text = _lines[_at].Trim();
            if (text.Length == 0 || IsRemark(text))
                continue;
            var (into, skip) = text switch { ['>', ..] => (original, 1), ['~', '~', ..] => (wasTranslated, 2), ['~', ..] => (was, 1), _ => (words, 0) };
            into.Add(text[skip..]);
        }
        if (named is not [var locator, var hash] || !OriginalSentence.IsHash(hash))
            Wrong(line, $"“{Short(_lines[line - 1])}” is no heading of a sentence: two number signs, its name, and the first 16 digits of the SHA-256 of its original are expected.");
        else if (!names.TryAdd(locator, line))
            Wrong(line, $"{locator} stands in line {names[locator]} already. Each sentence has one translation.");
        else if (OriginalSentence.HashOf(Folded(original)) != hash)
            Wrong(line, $"The original of {locator} is not the one of that hash. Leave the lines that begin with “>” as they were, or take the sentence from “attest translate new” again.");
        else
            sentences.Add(words.Count == 0 && was.Count > 0 && wasTranslated.Count > 0
                ? new(locator, OriginalSentence.HashOf(Folded(was)), Folded(was), Folded(wasTranslated))
                : new(locator, hash, Folded(original), Folded(words)));
    }

    private void Wrong(int line, string message) => _problems.Add(new(line, message));

    private static bool IsRemark(string line) => line.StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal);

    private static string Folded(List<string> lines) => SourceText.Fold(string.Join('\n', lines));

    private static string Short(string line) => line.Trim() is { Length: > 60 } text ? text[..60] + "…" : line.Trim();
}
