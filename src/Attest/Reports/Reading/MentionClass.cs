namespace Attest.Reports.Reading;

/// <summary>The classes of mentions that a phrase can ask for, in angle brackets and lower case.</summary>
internal enum MentionClass
{
    /// <summary>A State or area.</summary>
    State,

    /// <summary>The page's own State.</summary>
    Self,

    /// <summary>An actor that is no State.</summary>
    Actor,

    /// <summary>A treaty or protocol.</summary>
    Treaty,

    /// <summary>The Conference on Disarmament.</summary>
    Cd,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>A resolution of the General Assembly.</summary>
    Resolution,

    /// <summary>A transparency report.</summary>
    Report,

    /// <summary>A date or period.</summary>
    Date,

    /// <summary>A munition or other object.</summary>
    Item,

    /// <summary>A number with its unit.</summary>
    Quantity,
}
