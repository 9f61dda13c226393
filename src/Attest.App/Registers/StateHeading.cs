using System.Text.Json;
using Attest.App.CommandLine;
using Attest.Registers;

namespace Attest.App.Registers;

/// <summary>Who a State or area is, in the first lines of every verb that shows one.</summary>
internal static class StateHeading
{
    public static void Print(Terminal terminal, Jurisdiction state)
    {
        terminal.Say(Cell.Strong($"{state.ShortName} ({state.Code})"), state.OfficialName == state.ShortName ? "" : $"  {state.OfficialName}");
        terminal.Say(Cell.Faint($"{Words.Of(state.Kind)}, {UnitedNations(state)}; {state.Subregion}"));
    }

    public static void Write(Utf8JsonWriter json, Jurisdiction state)
    {
        json.WriteString("jurisdiction", state.Code.Value);
        json.WriteString("name", state.ShortName);
        json.WriteString("official_name", state.OfficialName);
        json.WriteString("kind", Words.Snake(state.Kind));
        json.WriteString("un_status", Words.Snake(state.UnStatus));
        json.WriteString("region", state.Region);
        json.WriteString("subregion", state.Subregion);
    }

    private static string UnitedNations(Jurisdiction state) => state.UnStatus switch
    {
        UnStatus.Member => state.UnMemberSince is { } since ? $"member of the United Nations since {Words.Day(since)}" : "member of the United Nations",
        UnStatus.Observer => "observer at the United Nations",
        UnStatus.NonMemberState => "not a member of the United Nations",
        UnStatus.OtherArea => "cannot join treaties",
        _ => $"ceased to exist{(state.ValidTo is { } end ? $" on {Words.Day(end)}" : "")}",
    };
}
