using Attest.Publishing.Pages;
using Attest.Questions.Data;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the forms by which readers write to the organisation, and the lists of what they wrote.</summary>
internal sealed class BuildLetterPages(LiveBase live)
{
    /// <summary>The form of an order.</summary>
    public OrderPage Order(IReadOnlyList<OrderPage.Publication> publications) => new()
    {
        Address = "/order",
        Title = live.Texts["Order publications"],
        Description = live.Texts["Order printed publications; the office sees the order and answers by email."],
        Publications = publications,
    };

    /// <summary>The form for words on a statement; null where the base never held it.</summary>
    public FeedbackPage? Feedback(string statement)
    {
        if (!StatementId.TryParse(statement, out var id) || live.Store.FindStatement(id) is not { } stored)
            return null;
        return new()
        {
            Address = $"{Addresses.Statement(id)}/feedback",
            Title = live.Texts["Write to the editors on a statement"],
            Description = live.Texts["Say what is wrong with a statement or missing from it. The editors read it; it is never shown."],
            Statement = new($"{live.Words.Of("kind", stored.Statement.Kind)}: {live.Words.OfValue(stored.Statement.Kind, stored.Statement.Value)}", Addresses.Statement(id)),
            Wording = stored.Statement.Wording,
            Report = new($"{live.NameOf(stored.Page.Jurisdiction)} {stored.Page.Edition}", live.AddressOf(stored.Page)),
        };
    }

    /// <summary>The orders, or the words on statements, for the organisation's own people.</summary>
    public LettersPage Letters(LetterKind kind)
    {
        bool areOrders = kind == LetterKind.Order;
        LettersPage.Letter[] letters = [.. live.Store.Letters.All(kind).Reverse().Select(letter => new LettersPage.Letter(letter.ReceivedAt, letter.Subject, areOrders ? null : "/statements/" + letter.Subject,
            letter.Words, letter.Name, letter.Contact, letter.PostalAddress, letter.Copies))];
        return new()
        {
            Address = areOrders ? "/office/orders" : "/office/feedback",
            Title = areOrders ? live.Texts["Orders of publications"] : live.Texts["Words of readers on statements"],
            Description = live.Texts["What readers sent, the newest first. It is shown on this machine alone."],
            AreOrders = areOrders,
            Other = areOrders ? new(live.Texts["Words of readers on statements"], "/office/feedback") : new(live.Texts["Orders of publications"], "/office/orders"),
            Letters = letters,
            Data = () => Table(areOrders, letters),
        };
    }

    private static DataTable Table(bool areOrders, IEnumerable<LettersPage.Letter> letters) => areOrders
        ? new("orders", [new("received_at", "when it came, UTC"), new("publication", "what is ordered"), new("copies", "how many copies"), new("name", "for whom"), new("contact", "email address"), new("postal_address", "where to"), new("words", "remark")],
            [.. letters.Select(letter => (object?[])[At(letter), Plain(letter.Subject), letter.Copies, Plain(letter.Name), Plain(letter.Contact), Plain(letter.PostalAddress), Plain(letter.Words)])])
        : new("feedback", [new("received_at", "when it came, UTC"), new("statement", "identity of the statement"), new("words", "what the reader says"), new("name", "who, where given"), new("contact", "email address, where given")],
            [.. letters.Select(letter => (object?[])[At(letter), letter.Subject, Plain(letter.Words), Plain(letter.Name), Plain(letter.Contact)])]);

    private static string At(LettersPage.Letter letter) => letter.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    // What a spreadsheet would take for a formula is marked as text.
    private static string? Plain(string words) => words.Length == 0 ? null : words[0] is '=' or '+' or '-' or '@' or '\t' ? "'" + words : words;
}
