using System.Text.RegularExpressions;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Store.Review;

/// <summary>Makes the judgement that a person means by a ruling on what they see; it names the judgement that it replaces.</summary>
/// <param name="page">The page they see.</param>
/// <param name="by">The person's pseudonym.</param>
/// <param name="at">When.</param>
/// <param name="reason">Why, or null.</param>
public sealed class MakeJudgement(StoredPage page, string by, DateTimeOffset at, string? reason = null)
{
    /// <summary>What is read is right. Where an editor's own statement stands alone, that goes on standing.</summary>
    public Judgement Accept(StoredStatement stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return IsCorrectionAlone(stored) ? Correct(stored, stored.Statement) : On(stored, Ruling.Accept, null);
    }

    /// <summary>The words say nothing of the kind.</summary>
    public Judgement Reject(StoredStatement stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return On(stored, Ruling.Reject, null);
    }

    /// <summary>The words say this instead.</summary>
    public Judgement Correct(StoredStatement stored, Statement says)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(says);
        return On(stored, Ruling.Correct, says with { Origin = new Origin(OriginKind.Entered, by) });
    }

    /// <summary>These words of the page say something that the reader did not find. Throws <see cref="FormatException"/> where they do not stand in one sentence of the paragraph, or the draft is wrong.</summary>
    public Judgement Missed(string locator, string words, StatementDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (sentence, span) = Find(locator, words);
        var text = page.Document.Text;
        var says = draft.Say(new Statement
        {
            Kind = StatementKind.Policy,
            Value = StatementValue.Other,
            Jurisdiction = page.Address.Jurisdiction,
            Hedge = Hedge.Asserted,
            Negated = false,
            Wording = text.Folded(span),
            Evidence = new Evidence(text.Hash, span, []),
            Locator = sentence.Locator,
            Notes = [.. sentence.Markers.Select(marker => marker.Number).Distinct()],
            Origin = new Origin(OriginKind.Entered, by),
        }, by);
        return new Judgement(Ruling.Missed, null, says, by, at, reason);
    }

    // The words may be broken otherwise than the page breaks them; they must lie in one sentence, the given one or another of its paragraph.
    private (Sentence Sentence, TextSpan Span) Find(string locator, string words)
    {
        var given = page.FindSentence(locator) ?? throw new FormatException($"The page has no sentence {locator}.");
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            throw new FormatException("Select the words that say it.");
        var pattern = new Regex(string.Join(@"\s+", parts.Select(Regex.Escape)), RegexOptions.CultureInvariant);
        var paragraph = page.Document.Sections.SelectMany(section => section.Paragraphs).FirstOrDefault(paragraph => paragraph.Sentences.Contains(given));
        foreach (var sentence in (paragraph?.Sentences ?? []).Prepend(given))
        {
            var (start, end) = page.Document.Text.UnitsOf(sentence.Span);
            if (pattern.Match(page.Document.Text.Text[start..end]) is { Success: true } match)
                return (sentence, page.Document.Text.SpanOfUnits(start + match.Index, start + match.Index + match.Length));
        }
        throw new FormatException("These words do not stand in one sentence there: select them as they are printed.");
    }

    private Judgement On(StoredStatement stored, Ruling ruling, Statement? says) =>
        new(ruling, IsCorrectionAlone(stored) ? stored.Standing.Judgement!.Statement : stored.Id, says, by, at, reason, stored.Standing.Judgement?.Id);

    // A correction whose statement is read no more; a ruling on it is one on that statement.
    private bool IsCorrectionAlone(StoredStatement stored) =>
        stored.Standing is { Kind: StandingKind.Corrected, Judgement.Statement: not null } && page.Entered.Any(entered => entered.Id == stored.Id);
}
