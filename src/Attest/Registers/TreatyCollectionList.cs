using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Attest.Registers;

/// <summary>
/// The list of participants of a treaty as the United Nations Treaty Collection gives it in XML (Multilateral Treaties Deposited with the Secretary-General):
/// <c>Treaty/Participants/Table/TGroup</c>, with the columns in <c>Thead</c> and a participant's acts in the <c>Entry</c> elements of each <c>Row</c> of <c>Tbody</c>.
/// A day may carry a letter: A acceptance, AA approval, a accession, d succession (among signatures, to a signature), P consent to be bound, s definitive signature; none, what the column
/// names first.
/// </summary>
public sealed partial class TreatyCollectionList
{
    private TreatyCollectionList(string title, IReadOnlyList<CollectedAct> acts, IReadOnlyList<string> unread, IReadOnlyList<string> replaced) =>
        (Title, Acts, Unread, Replaced) = (title, acts, unread, replaced);

    /// <summary>The title of the treaty as the list has it; empty where it has none.</summary>
    public string Title { get; }

    /// <summary>The acts, by participant in the order of the list.</summary>
    public IReadOnlyList<CollectedAct> Acts { get; }

    /// <summary>Entries that hold something other than a day, as “participant: what stands there”.</summary>
    public IReadOnlyList<string> Unread { get; }

    /// <summary>Days and participants in square brackets, which a later act has replaced, as “participant: what stands there”; they are no acts.</summary>
    public IReadOnlyList<string> Replaced { get; }

    /// <summary>Reads a list.</summary>
    /// <exception cref="FormatException">It is no XML, or has no list of participants.</exception>
    public static TreatyCollectionList Read(Stream bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using var reader = XmlReader.Create(bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 0 });
            return Read(XDocument.Load(reader));
        }
        catch (XmlException wrong)
        {
            throw new FormatException($"It is not XML: {wrong.Message}", wrong);
        }
    }

    private static TreatyCollectionList Read(XDocument document)
    {
        var group = Named(document.Root!, "Participants").SelectMany(participants => Named(participants, "TGroup")).FirstOrDefault()
            ?? throw new FormatException("It has no list of participants (Participants/Table/TGroup), as the XML of the United Nations Treaty Collection has.");
        string[] columns = [.. Named(group, "Thead").SelectMany(head => Named(head, "Entry")).Select(Text)];
        List<CollectedAct> acts = [];
        List<string> unread = [], replaced = [];
        foreach (var row in Named(group, "Tbody").SelectMany(body => Named(body, "Row")))
        {
            string[] entries = [.. row.Elements().Where(entry => entry.Name.LocalName == "Entry").Select(Text)];
            string participant = entries.Length > 0 ? WithoutMarks(entries[0]) : "";
            for (int column = 1; column < entries.Length && participant.Length > 0; column++)
                if (entries[column].StartsWith('[') || (participant[0] == '[' && entries[column].Length > 0))
                    replaced.Add($"{participant}: {entries[column]}");
                else if (ReadAct(participant, column < columns.Length ? columns[column] : "", entries[column]) is { } act)
                    acts.Add(act);
                else if (entries[column].Length > 0)
                    unread.Add($"{participant}: {entries[column]}");
        }
        string title = Named(document.Root!, "Titlesect").Select(Text).FirstOrDefault(text => text.Length > 0) ?? "";
        return new(WithoutMarks(title), acts, unread, replaced);
    }

    private static CollectedAct? ReadAct(string participant, string column, string entry) =>
        Entry().Match(entry) is { Success: true } found
        && DateOnly.TryParseExact($"{found.Groups["day"].Value} {found.Groups["month"].Value[..3]} {found.Groups["year"].Value}", "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && KindOf(column, found.Groups["mark"].Value) is { } kind
            ? new(participant, kind, day)
            : null;

    private static TreatyEventKind? KindOf(string column, string mark) => mark switch
    {
        "A" => TreatyEventKind.Acceptance,
        "AA" => TreatyEventKind.Approval,
        "a" => TreatyEventKind.Accession,
        // A successor to a State that had only signed has only signed.
        "d" => IsSignature(column) ? TreatyEventKind.Signature : TreatyEventKind.Succession,
        // A signature that needs nothing after it is how the State consented to be bound.
        "P" or "s" => TreatyEventKind.ConsentToBeBound,
        "" when IsSignature(column) => TreatyEventKind.Signature,
        "" when column.Contains("Ratification", StringComparison.OrdinalIgnoreCase) => TreatyEventKind.Ratification,
        "" when column.StartsWith("Consent", StringComparison.OrdinalIgnoreCase) || column.StartsWith("Definitive", StringComparison.OrdinalIgnoreCase) => TreatyEventKind.ConsentToBeBound,
        "" when column.StartsWith("Accession", StringComparison.OrdinalIgnoreCase) => TreatyEventKind.Accession,
        "" when column.StartsWith("Acceptance", StringComparison.OrdinalIgnoreCase) => TreatyEventKind.Acceptance,
        _ => null,
    };

    private static bool IsSignature(string column) => column.StartsWith("Signature", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<XElement> Named(XElement within, string name) => within.DescendantsAndSelf().Where(element => element.Name.LocalName == name);

    // The marks of notes are elements in some files and escaped elements in others.
    private static string Text(XElement element) => Spaces().Replace(EscapedMark().Replace(string.Concat(element.DescendantNodes().OfType<XText>()
        .Where(text => text.Parent!.Name.LocalName is not "superscript" and not "Superscript").Select(text => text.Value)), ""), " ").Trim();

    private static string WithoutMarks(string text) => MarksAtEnd().Replace(EscapedElement().Replace(text, ""), "").Trim();

    [GeneratedRegex(@"^(?<day>\d{1,2}) (?<month>\p{L}{3,9})\.? (?<year>\d{4})(?: ?(?<mark>AA|A|a|d|P|s))?(?: \d{1,2}(?:, ?\d{1,2})*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex("<superscript>.*?</superscript>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EscapedMark();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex EscapedElement();

    [GeneratedRegex(@"[\s\d,]+$", RegexOptions.CultureInvariant)]
    private static partial Regex MarksAtEnd();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
