using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.Network;

/// <summary>A role with its scope: what a person may do, and on what.</summary>
public sealed record Duty
{
    /// <summary>Makes a duty; a jurisdiction or theme that is null is every one. Throws <see cref="ArgumentException"/> for a theme that is no word, and for an administrator of less than everything.</summary>
    public Duty(Role role, JurisdictionCode? jurisdiction = null, string? theme = null)
    {
        if (theme is not null && !PageAddress.IsWord(theme))
            throw new ArgumentException($"“{theme}” is no theme: lower-case letters, digits and hyphens are expected.", nameof(theme));
        if (role is Role.Administrator && (jurisdiction is not null || theme is not null))
            throw new ArgumentException("An administrator has the whole office: give the role without State and theme.", nameof(role));
        (Role, Jurisdiction, Theme) = (role, jurisdiction, theme);
    }

    /// <summary>The role.</summary>
    public Role Role { get; }

    /// <summary>The State or area; null for every one.</summary>
    public JurisdictionCode? Jurisdiction { get; }

    /// <summary>The theme; null for every one.</summary>
    public string? Theme { get; }

    /// <summary>Whether it reaches something about a State and a theme.</summary>
    public bool Covers(JurisdictionCode jurisdiction, string theme) => (Jurisdiction is null || Jurisdiction == jurisdiction) && (Theme is null || Theme == theme);

    /// <summary>As the log has it: <c>researcher PRK use</c>, with <c>*</c> for every one.</summary>
    public override string ToString() => $"{Vocabulary.Word(Role)} {Jurisdiction?.Value ?? "*"} {Theme ?? "*"}";
}
