using System.Text.Json;
using Attest.Statements;

namespace Attest.App.Statements;

/// <summary>How a statement stands, as members of its JSON object.</summary>
internal static class StandingJson
{
    public static void Write(Utf8JsonWriter json, Standing standing)
    {
        json.WriteString("standing", Vocabulary.Word(standing.Kind));
        if (standing.IsReadDifferently)
            json.WriteBoolean("read_differently", true);
        if (standing.Judgement is not { } judgement)
            return;
        json.WriteStartObject("judgement");
        json.WriteString("id", judgement.Id.Value);
        json.WriteString("ruling", Vocabulary.Word(judgement.Ruling));
        json.WriteString("by", judgement.By);
        json.WriteString("at", judgement.At);
        json.WriteString("reason", judgement.Reason);
        json.WriteEndObject();
    }
}
