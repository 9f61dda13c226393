namespace Attest.Network;

/// <summary>What a person does in the network; the words are those of the field.</summary>
public enum Role
{
    /// <summary>Collects evidence and writes on the States and themes given.</summary>
    Researcher,

    /// <summary>Keeps the researchers of a region or theme together.</summary>
    Coordinator,

    /// <summary>Edits a theme through all States.</summary>
    ThemeEditor,

    /// <summary>Says that a text is ready.</summary>
    FinalEditor,

    /// <summary>Prepares the launch, and sees what is under embargo.</summary>
    Press,

    /// <summary>Invites people and says what they may do; sees no protected source by that alone.</summary>
    Administrator,
}
