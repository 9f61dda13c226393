using Attest.Sources;

namespace Attest.Checks.OfSources;

/// <summary>The word that a source does not hold any more, or holds again; never changed, a later one on the same source takes its place (I3).</summary>
public sealed record SourceWithdrawal
{
    /// <summary>Records it; throws <see cref="ArgumentException"/> without a name, a reason or a person.</summary>
    public SourceWithdrawal(SourceId source, string name, bool isWithdrawn, string reason, string person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        (Source, Name, IsWithdrawn, Reason, Person, At) = (source, name, isWithdrawn, reason.Trim(), person.Trim(), at);
    }

    /// <summary>The source: one whose bytes are held, or one that is only cited.</summary>
    public SourceId Source { get; }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Whether it is withdrawn; otherwise a withdrawal is taken back.</summary>
    public bool IsWithdrawn { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Who says so.</summary>
    public string Person { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }
}
