namespace Attest.Registers;

/// <summary>What the treaties oblige parties to do by a day, and what is known of whether they did.</summary>
public sealed class ObligationRegister
{
    internal ObligationRegister(
        IReadOnlyList<Obligation> all, IReadOnlyList<RecordedEvent> events, IReadOnlyList<Extension> extensions, IReadOnlyList<SubmittedReport> reports,
        IReadOnlyList<Completion> completions, IReadOnlyList<PublishedDeadline> published)
    {
        All = all;
        Events = events;
        Extensions = extensions;
        Reports = reports;
        Completions = completions;
        Published = published;
    }

    /// <summary>The obligations, by treaty, in the order of the register.</summary>
    public IReadOnlyList<Obligation> All { get; }

    /// <summary>Acts and claims concerning membership that are not in the register of participation.</summary>
    public IReadOnlyList<RecordedEvent> Events { get; }

    /// <summary>Extensions requested and granted.</summary>
    public IReadOnlyList<Extension> Extensions { get; }

    /// <summary>Reports submitted.</summary>
    public IReadOnlyList<SubmittedReport> Reports { get; }

    /// <summary>Completions.</summary>
    public IReadOnlyList<Completion> Completions { get; }

    /// <summary>Due dates as others published them.</summary>
    public IReadOnlyList<PublishedDeadline> Published { get; }
}
