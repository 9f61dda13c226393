using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Network;
using Attest.Network.Cycle;
using Attest.Statements;

namespace Attest.App.Network.Cycle;

/// <summary>An edition that is made here and a milestone of it, as people type them.</summary>
internal sealed class CycleArguments
{
    private static readonly string Milestones = string.Join(", ", Enum.GetValues<Milestone>().Select(Vocabulary.Word));

    public Argument<string> Product { get; } = new("PRODUCT") { Description = "The product: lm for Landmine Monitor." };

    public Argument<int> Year { get; } = new("YEAR") { Description = "The year of the edition." };

    public Argument<string> Milestone { get; } = new("MILESTONE") { Description = $"One of {Milestones}." };

    /// <summary>The calendar meant; throws <see cref="InputException"/> where there is none.</summary>
    public EditionCalendar Calendar(ParseResult parsed, Office? office)
    {
        var (product, year) = (parsed.GetRequiredValue(Product), parsed.GetRequiredValue(Year));
        return office?.Calendars.Find(product, year) ?? throw new InputException($"{product}-{year} has no calendar. Make one with: attest cycle new {product} {year} --meeting DATE");
    }

    /// <summary>The milestone meant; throws <see cref="UsageException"/> for another word.</summary>
    public Milestone ReadMilestone(ParseResult parsed)
    {
        var word = parsed.GetRequiredValue(Milestone);
        return Vocabulary.TryParse<Milestone>(word, out var milestone)
            ? milestone
            : throw new UsageException($"“{word}” is no milestone: {Milestones}.{DidYouMean.Sentence(word, Enum.GetValues<Milestone>().Select(Vocabulary.Word))}");
    }
}
