namespace Attest.Registers;

/// <summary>A State or other area reported on, or a State that has ceased to exist.</summary>
/// <param name="Code">Its key.</param>
/// <param name="ShortName">The name reports use as a heading.</param>
/// <param name="OfficialName">The formal name.</param>
/// <param name="Region">The region of the United Nations' M49 scheme.</param>
/// <param name="Subregion">The subregion or intermediate region of M49.</param>
/// <param name="Kind">State, area or historical.</param>
public sealed record Jurisdiction(JurisdictionCode Code, string ShortName, string OfficialName, string Region, string Subregion, JurisdictionKind Kind)
{
    /// <summary>The two-letter ISO code; empty where there is none.</summary>
    public required string Alpha2 { get; init; }

    /// <summary>The three-digit M49 code, the join to map geometry; empty where there is none.</summary>
    public required string M49 { get; init; }

    /// <summary>How it stands to the United Nations.</summary>
    public required UnStatus UnStatus { get; init; }

    /// <summary>The day of admission to the United Nations, held only for admissions after 10 December 1996.</summary>
    public required DateOnly? UnMemberSince { get; init; }

    /// <summary>The day from which it could join treaties, held only where that is after 1996; null means always within the time covered.</summary>
    public required DateOnly? CanJoinSince { get; init; }

    /// <summary>Who gave the code.</summary>
    public required CodeOrigin CodeOrigin { get; init; }

    /// <summary>The first day of a State that has ceased to exist.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of a State that has ceased to exist.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>The State that continues this one; null when there is none or there are several (the note then names them).</summary>
    public required JurisdictionCode? ContinuedBy { get; init; }

    /// <summary>The State within whose territory the United Nations' maps show an area; null where that does not apply.</summary>
    public required JurisdictionCode? Within { get; init; }

    /// <summary>Where this row comes from.</summary>
    public required RowOrigin Origin { get; init; }

    /// <summary>Whether it could join a treaty on the day: a State, and from <see cref="CanJoinSince"/> on.</summary>
    public bool CanJoin(DateOnly on) => Kind == JurisdictionKind.State && !(CanJoinSince > on);

    /// <summary>Whether it was a member of the United Nations on the day; admissions before December 1996 are taken as always.</summary>
    public bool IsUnMember(DateOnly on) => UnStatus == UnStatus.Member && !(UnMemberSince > on);

    internal static Jurisdiction Read(RegisterRow row)
    {
        var unStatus = row.Word<UnStatus>("un_status");
        var kind = row.Word<JurisdictionKind>("kind");
        var expected = unStatus switch
        {
            UnStatus.OtherArea => JurisdictionKind.Area,
            UnStatus.Historical => JurisdictionKind.Historical,
            _ => JurisdictionKind.State,
        };
        if (kind != expected)
            throw new FormatException($"kind “{row.Text("kind")}” does not go with un_status “{row.Text("un_status")}”");
        string m49 = row.Text("m49");
        if (m49.Length > 0 && !(m49.Length == 3 && m49.All(char.IsAsciiDigit)))
            throw new FormatException($"m49 “{m49}” is not three digits");
        return new(row.NewCode("jurisdiction"), row.Required("short_name"), row.Required("official_name"), row.Required("region"), row.Required("subregion"), kind)
        {
            Alpha2 = row.Text("alpha2"),
            M49 = m49,
            UnStatus = unStatus,
            UnMemberSince = row.OptionalDate("un_member_since"),
            CanJoinSince = row.OptionalDate("can_join_since"),
            CodeOrigin = row.Word<CodeOrigin>("code_origin"),
            ValidFrom = row.OptionalDate("valid_from"),
            ValidTo = row.OptionalDate("valid_to"),
            ContinuedBy = row.Text("continued_by").Length > 0 ? row.NewCode("continued_by") : null,
            Within = row.Text("within").Length > 0 ? row.NewCode("within") : null,
            Origin = row.Origin(),
        };
    }
}
