namespace Attest.Network.Writing;

/// <summary>How a save ended.</summary>
public enum SaveOutcome
{
    /// <summary>What was sent stands.</summary>
    Kept,

    /// <summary>What was sent stands, together with what another person had changed meanwhile.</summary>
    Merged,

    /// <summary>Another person changed the same sentences: what was sent stands beside the paragraph until somebody decides.</summary>
    BesideIt,
}
