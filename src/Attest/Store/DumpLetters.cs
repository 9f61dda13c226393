using System.Text.Json;
using System.Text.Json.Nodes;

namespace Attest.Store;

/// <summary>The lines of a dump for what readers sent; they come last.</summary>
internal static class DumpLetters
{
    public static JsonObject Line(Letter letter) => new JsonObject
    {
        ["letter"] = Word(letter.Kind),
        ["received_at"] = Instant.Write(letter.ReceivedAt),
        ["subject"] = letter.Subject,
    }
    .With("words", Said(letter.Words)).With("name", Said(letter.Name)).With("contact", Said(letter.Contact)).With("postal_address", Said(letter.PostalAddress))
    .With("copies", letter.Copies > 0 ? JsonValue.Create(letter.Copies) : null);

    public static Letter Read(JsonElement line) => new(line.Word<LetterKind>("letter"), Instant.Read(line.RequiredText("received_at")), line.RequiredText("subject"), line.Text("words") ?? "")
    {
        Name = line.Text("name") ?? "",
        Contact = line.Text("contact") ?? "",
        PostalAddress = line.Text("postal_address") ?? "",
        Copies = line.Int("copies") ?? 0,
    };

    private static string Word(LetterKind kind) => Statements.Vocabulary.Word(kind);

    private static JsonValue? Said(string words) => words.Length > 0 ? JsonValue.Create(words) : null;
}
