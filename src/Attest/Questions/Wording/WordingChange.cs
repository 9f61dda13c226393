namespace Attest.Questions.Wording;

/// <summary>What became of a sentence from one edition to another.</summary>
public enum WordingChange
{
    /// <summary>The same words, white space, markers and the case of letters aside.</summary>
    Same,

    /// <summary>Mostly the same words.</summary>
    Changed,

    /// <summary>Only in the earlier edition.</summary>
    Gone,

    /// <summary>Only in the later edition.</summary>
    Added,
}
