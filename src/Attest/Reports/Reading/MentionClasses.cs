using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading;

/// <summary>Which mentions belong to which class.</summary>
internal static class MentionClasses
{
    /// <summary>The class of that name; throws <see cref="FormatException"/> when there is none.</summary>
    public static MentionClass Parse(string name) =>
        Enum.TryParse<MentionClass>(name, ignoreCase: true, out var parsed) ? parsed : throw new FormatException($"“<{name}>” is not a class of mentions.");

    /// <summary>The bit that stands for a class.</summary>
    public static int Bit(this MentionClass mentionClass) => 1 << (int)mentionClass;

    /// <summary>The bits of the classes that a mention is of; none for a title, which no phrase asks for.</summary>
    public static int BitsOf(Mention mention) => mention switch
    {
        StateMention { IsSelf: true } => MentionClass.State.Bit() | MentionClass.Self.Bit(),
        StateMention => MentionClass.State.Bit(),
        ActorMention => MentionClass.Actor.Bit(),
        TreatyMention => MentionClass.Treaty.Bit(),
        DisarmamentMention => MentionClass.Cd.Bit(),
        MeetingMention => MentionClass.Meeting.Bit(),
        ResolutionMention => MentionClass.Resolution.Bit(),
        TransparencyReportMention => MentionClass.Report.Bit(),
        DateMention => MentionClass.Date.Bit(),
        ItemMention => MentionClass.Item.Bit(),
        QuantityMention => MentionClass.Quantity.Bit(),
        _ => 0,
    };

    /// <summary>Whether a mention is of the class.</summary>
    public static bool Holds(this MentionClass mentionClass, Mention mention) => (BitsOf(mention) & mentionClass.Bit()) != 0;
}
