using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attest.Network;

/// <summary>Keeps protected words out of JSON in either direction.</summary>
internal sealed class RefuseProtectedText : JsonConverter<ProtectedText>
{
    public override ProtectedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("What is protected is not read from JSON.");

    public override void Write(Utf8JsonWriter writer, ProtectedText value, JsonSerializerOptions options) => throw new NotSupportedException("What is protected is not written as JSON.");
}
