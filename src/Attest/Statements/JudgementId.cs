using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Attest.Statements;

/// <summary>The identity of a judgement: the SHA-256 of the canonical JSON of all that it says, person and time included, 64 lower-case hexadecimal digits.</summary>
public sealed record JudgementId
{
    private JudgementId(string value) => Value = value;

    /// <summary>The 64 digits.</summary>
    public string Value { get; }

    /// <summary>Reads an identity, or answers false when it is not 64 lower-case hexadecimal digits.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JudgementId? id)
    {
        id = text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower) ? new JudgementId(text) : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    internal static JudgementId Of(Judgement judgement) => new(Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(judgement, WriteMeaning))));

    private static void WriteMeaning(CanonicalWriter json, Judgement judgement)
    {
        json.StartObject();
        json.Member("at", judgement.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.Member("by", judgement.By.Normalize(NormalizationForm.FormC));
        json.Member("reason", judgement.Reason?.Normalize(NormalizationForm.FormC));
        json.Member("replaces", judgement.Replaces?.Value);
        json.Member("ruling", Vocabulary.Word(judgement.Ruling));
        json.Member("says", judgement.Says, StatementId.WriteMeaning);
        json.Member("statement", judgement.Statement?.Value);
        json.EndObject();
    }
}
