using System.Text.Json.Serialization;

namespace Attest.Network;

/// <summary>Words that name a person (I10): whatever writes them without asking, as logs, exports and messages do, writes that they are protected; JSON refuses them.</summary>
/// <param name="words">The words.</param>
[JsonConverter(typeof(RefuseProtectedText))]
public sealed class ProtectedText(string words)
{
    /// <summary>The words, for the one who may see them.</summary>
    public string Reveal() => words;

    /// <summary>Never the words.</summary>
    public override string ToString() => "(protected)";
}
