namespace Attest.Network.Requests;

/// <summary>Which parts of a reply readers may see; what is not named stays in the office, and who wrote or carried it always does.</summary>
[Flags]
public enum PublicParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Which authority wrote.</summary>
    Authority = 1,

    /// <summary>The day of the letter.</summary>
    Day = 2,

    /// <summary>The text of the letter, and its translation.</summary>
    Text = 4,

    /// <summary>The decision with its reason.</summary>
    Decision = 8,

    /// <summary>All of these.</summary>
    All = Authority | Day | Text | Decision,
}
