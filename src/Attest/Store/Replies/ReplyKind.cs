namespace Attest.Store.Replies;

/// <summary>What came back.</summary>
public enum ReplyKind
{
    /// <summary>The request arrived, and no more.</summary>
    Acknowledgement,

    /// <summary>What was asked for, or some of it.</summary>
    Data,

    /// <summary>Something that was said is to be put right.</summary>
    Correction,

    /// <summary>Something that was said should not be said.</summary>
    Objection,

    /// <summary>Something that was said is not so.</summary>
    Denial,

    /// <summary>Nothing will be answered.</summary>
    Refusal,

    /// <summary>Nothing came by the day on which it was due.</summary>
    None,
}
