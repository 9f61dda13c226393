using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Attest.Editions;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.Publishing.Books;

/// <summary>Writes a report of an edition as one HTML file to read in fifty years: its text with notes, then what it states. Its bytes are under the root, so that how it is written belongs to the form of editions.</summary>
public static class WriteEditionPage
{
    /// <summary>The bytes of the file. Whoever changes what comes out makes a new form (<see cref="EditionHeader.CurrentTemplate"/>).</summary>
    public static byte[] Of(EditionHeader header, EditionDocument document)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(document);
        var title = document.Document.Title ?? string.Create(CultureInfo.InvariantCulture, $"{document.Address.Jurisdiction} {document.Address.Edition}");
        var report = ComposeReport.Of(document.Document, "report", title) with { Subtitle = null };
        return Encoding.UTF8.GetBytes(WriteSheetHtml.Of(new Book
        {
            Title = title,
            Subtitle = $"Edition {header.Name}",
            Organisation = document.Address.ToString(),
            Identifier = $"urn:attest:{header.Name}:{document.Address}",
            Day = header.Terms.CutOff,
            Licence = $"The text as received has the SHA-256 {document.Document.Text.Hash}.",
            Notices = [.. Notices(header, document)],
            Parts = [new(null, document.Replies.IsEmpty ? [report, Statements(document)] : [report, Statements(document), Replies(document)])],
        }));
    }

    private static IEnumerable<string> Notices(EditionHeader header, EditionDocument document)
    {
        if (header.Name.IsDraft)
            yield return "DRAFT. This is a rehearsal. It is not signed and not to be cited.";
        if (document.Source.Notice is { } notice)
            yield return notice;
    }

    private static BookChapter Statements(EditionDocument document) => new()
    {
        Slug = "statements",
        Title = "What it states",
        Blocks = [document.Statements.IsEmpty ? new BookParagraph([new("Nothing was read in it.")]) : new BookList(true, [.. document.Statements.Select(Item)])],
    };

    // What is stated, how strongly and of when; the words that say so; who has looked at it, and by what it is known.
    private static ImmutableArray<BookRun> Item(EditionStatement stored)
    {
        var statement = stored.Statement;
        string?[] said = [Word(statement.Value), statement.Instrument, statement.Quantity is { } quantity ? Figure(quantity) : null, statement.Date?.Text];
        return
        [
            new($"{Word(statement.Kind)}: {string.Join(", ", said.OfType<string>())}") { IsStrong = true },
            new($" ({Word(statement.Hedge)}). “{statement.Wording}” "),
            new($"{Word(stored.Standing)}, {stored.Id.Value[..12]}") { IsEmphatic = true },
        ];
    }

    private static BookChapter Replies(EditionDocument document) => new()
    {
        Slug = "replies",
        Title = "What authorities replied",
        Blocks = [new BookList(true, [.. document.Replies.Select(reply => Item(reply, document))])],
    };

    // What it does to which statements, in which words, and what was decided.
    private static ImmutableArray<BookRun> Item(PublicReply reply, EditionDocument document)
    {
        var says = reply.Says!;
        var bears = document.Statements.Where(stored => says.Bearings.ContainsKey(stored.Id)).Select(stored => $"{Word(says.Bearings[stored.Id])} {stored.Id.Value[..12]}");
        string?[] from = [says.Authority, says.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        return
        [
            new($"{Word(says.Kind)}: {string.Join(", ", from.OfType<string>())} ") { IsStrong = true },
            new($"({string.Join("; ", bears)}). {says.Translation ?? says.Text} "),
            new(says.Ruling is { } ruling ? $"{Word(ruling)}: {says.Reason}" : "") { IsEmphatic = true },
        ];
    }

    private static string Figure(Quantity quantity) =>
        string.Create(CultureInfo.InvariantCulture, $"{(quantity.Bound == Bound.Exact ? "" : Word(quantity.Bound) + " ")}{quantity.Number:#,0.##}{(quantity.Upper is { } upper ? $"–{upper:#,0.##}" : "")} {quantity.Currency ?? quantity.Unit}").Trim();

    private static string Word<T>(T value) where T : struct, Enum => Vocabulary.Word(value).Replace('_', ' ');
}
