namespace Attest.Registers;

/// <summary>One name or adjective of a jurisdiction, with the days between which it was in use (both inclusive; null is open).</summary>
public sealed record JurisdictionName(JurisdictionCode Code, string Name, string Language, NameKind Kind, NameUse Use, DateOnly? From, DateOnly? To, RowOrigin Origin)
{
    /// <summary>Whether the name was in use on the day, as far as its years are held.</summary>
    public bool IsInUse(DateOnly on) => !(From > on) && !(To < on);

    internal static JurisdictionName Read(RegisterRow row)
    {
        var name = new JurisdictionName(row.Code("jurisdiction"), row.Required("name"), row.Required("language"), row.Word<NameKind>("kind"), row.Word<NameUse>("use"),
            row.OptionalDate("valid_from"), row.OptionalDate("valid_to"), row.Origin());
        return name.From > name.To ? throw new FormatException("valid_from is after valid_to") : name;
    }
}
