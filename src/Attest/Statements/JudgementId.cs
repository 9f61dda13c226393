using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

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

    internal static JudgementId Of(Judgement judgement) => new(Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(Meaning(judgement)))));

    private static JsonObject Meaning(Judgement judgement)
    {
        var meaning = new JsonObject
        {
            ["ruling"] = Vocabulary.Word(judgement.Ruling),
            ["by"] = judgement.By.Normalize(NormalizationForm.FormC),
            ["at"] = judgement.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        };
        if (judgement.Statement is { } statement)
            meaning["statement"] = statement.Value;
        if (judgement.Says is { } says)
            meaning["says"] = StatementId.Meaning(says);
        if (judgement.Reason is { } reason)
            meaning["reason"] = reason.Normalize(NormalizationForm.FormC);
        if (judgement.Replaces is { } replaces)
            meaning["replaces"] = replaces.Value;
        return meaning;
    }
}
