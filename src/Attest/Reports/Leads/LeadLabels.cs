using System.Text.RegularExpressions;
using Attest.Sources;

namespace Attest.Reports.Leads;

/// <summary>The labels of lead paragraphs (data/phrases/leads.csv): “Key developments since March 1999:”.</summary>
internal sealed class LeadLabels
{
    private readonly Regex _label;

    private LeadLabels(Regex label) => _label = label;

    /// <summary>Reads the table.</summary>
    public static LeadLabels Load(string dataDirectory)
    {
        var labels = PhraseFile.Read(dataDirectory, "leads.csv", "label").Select(row => Regex.Escape(SourceText.Fold(row[0])).Replace(@"\ ", @"\s+", StringComparison.Ordinal));
        return new LeadLabels(new Regex($@"^(?:{string.Join('|', labels)})(?:\s+[^\s:.]+){{0,6}}\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
    }

    /// <summary>How many units at the beginning of the words are a lead's label, its colon included; 0 when it is no lead.</summary>
    public int LengthOfLabel(string words) => _label.Match(words).Length;

    /// <summary>Whether the whole line is a lead's label without colon: a heading, with the text on the next line.</summary>
    public bool IsHeading(string line) => line.Length < 80 && line[^1] != '.' && _label.Match(line + ":") is { Success: true } match && match.Length == line.Length + 1;
}
