namespace Attest.Registers;

/// <summary>How a jurisdiction stands to the United Nations; the words of the register of jurisdictions.</summary>
public enum UnStatus
{
    /// <summary>A member; only members vote in the General Assembly.</summary>
    Member,

    /// <summary>A non-member observer State.</summary>
    Observer,

    /// <summary>A State outside the United Nations that concludes treaties in its own name.</summary>
    NonMemberState,

    /// <summary>Not a State in the practice of the United Nations.</summary>
    OtherArea,

    /// <summary>Ceased to exist.</summary>
    Historical,
}
