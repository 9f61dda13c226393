namespace Attest.Registers;

/// <summary>What a name is good for.</summary>
public enum NameUse
{
    /// <summary>Searched for in running text, and answered when looked up.</summary>
    Text,

    /// <summary>Answered only when looked up: too common a word, or another language.</summary>
    Lookup,
}
