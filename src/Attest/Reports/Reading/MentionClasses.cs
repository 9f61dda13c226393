using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading;

/// <summary>Which mentions belong to which class.</summary>
internal static class MentionClasses
{
    /// <summary>The class of that name; throws <see cref="FormatException"/> when there is none.</summary>
    public static MentionClass Parse(string name) =>
        Enum.TryParse<MentionClass>(name, ignoreCase: true, out var parsed) ? parsed : throw new FormatException($"“<{name}>” is not a class of mentions.");

    /// <summary>Whether a mention is of the class.</summary>
    public static bool Holds(this MentionClass mentionClass, Mention mention) => mentionClass switch
    {
        MentionClass.State => mention is StateMention,
        MentionClass.Self => mention is StateMention { IsSelf: true },
        MentionClass.Actor => mention is ActorMention,
        MentionClass.Treaty => mention is TreatyMention,
        MentionClass.Cd => mention is DisarmamentMention,
        MentionClass.Meeting => mention is MeetingMention,
        MentionClass.Resolution => mention is ResolutionMention,
        MentionClass.Report => mention is TransparencyReportMention,
        MentionClass.Date => mention is DateMention,
        MentionClass.Item => mention is ItemMention,
        _ => mention is QuantityMention,
    };
}
