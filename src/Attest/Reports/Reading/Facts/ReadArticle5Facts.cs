using System.Collections.Immutable;
using Attest.Statements;

namespace Attest.Reports.Reading.Facts;

/// <summary>Reads the deadline for clearing mined areas (Article 5), its extension, and whether it will be met.</summary>
internal sealed class ReadArticle5Facts : IReadFact
{
    public ImmutableArray<FactTopic> Topics { get; } = [FactTopic.Article5, FactTopic.DeadlineLikelihood];

    public IEnumerable<StatementDraft> Read(FactReading fact)
    {
        if (fact.Answer is "not_applicable")
            return [];
        if (fact.IsNamed("extension", "requested") || fact.HasStem("extension", "extend"))
            return Extension(fact);
        return fact.Host is not null ? [] : fact.Topic is FactTopic.Article5 ? Deadline(fact) : Likelihood(fact);
    }

    private static IEnumerable<StatementDraft> Extension(FactReading fact)
    {
        if (fact.Topic is FactTopic.DeadlineLikelihood && (fact.Answer is "none" || fact.Name == "none"))
            yield return fact.Draft(StatementKind.Clearance, StatementValue.ProgressExpected, null) with { Detail = "none" };
        else if (fact.Answer is "none" || fact.Sentence.HasWord(0, fact.Tokens.Length, token => token.Word is "no" or "not"))
            yield break;
        var term = fact.Quantities.FirstOrDefault(quantity => quantity.Quantity.Unit is "years" or "months");
        var date = fact.Sentence.Line.All<DateMention>().FirstOrDefault();
        // “Extended deadline: 1 March 2014” is the deadline that now holds; “extended from 1 March 2009” the one before.
        if (date is not null && fact.IsNamed("deadline"))
            yield return fact.Draft(StatementKind.Clearance, StatementValue.Deadline, date.Date);
        var isGranted = fact.IsNamed("granted", "extended") || fact.HasStem("grant", "approv", "approve", "extend");
        var aimed = date is not null && !fact.IsNamed("deadline") && fact.Sentence.HasWord(date.First - 2, date.First, token => token.Word is "to" or "until" or "till") ? date.Date : null;
        var asked = date is not null && aimed is null && !fact.IsNamed("deadline") && fact.Sentence.HasWord(date.First - 2, date.First, token => token.Word is "in" or "on") ? date.Date : null;
        yield return fact.Draft(StatementKind.Clearance, StatementValue.ExtensionRequested, asked) with { Target = aimed, Quantity = term?.Quantity, Detail = isGranted ? "granted" : null };
    }

    private static IEnumerable<StatementDraft> Deadline(FactReading fact)
    {
        if (fact.IsNamed("complet", "fulfil", "declar") || (!fact.IsNamed("deadline") && fact.HasStem("complet", "complete", "fulfil", "fulfill")))
            return fact.Answer is null ? [fact.Draft(StatementKind.Clearance, StatementValue.Completed, fact.NamedDate) with { Negated = fact.Sentence.HasWord(0, fact.Tokens.Length, token => token.Word is "not" or "no") }] : [];
        if (fact.NamedDate is not { } date)
            return [];
        var detail = fact.IsNamed("original") ? "original" : fact.HasStem("miss") || fact.Remarks.Contains("missed", StringComparison.OrdinalIgnoreCase) ? "missed" : null;
        return [fact.Draft(StatementKind.Clearance, StatementValue.Deadline, date) with { Detail = detail }];
    }

    private static IEnumerable<StatementDraft> Likelihood(FactReading fact)
    {
        if (fact.HasStem("met", "complet", "complete", "fulfil") && fact.Grade is null)
            return [fact.Draft(StatementKind.Clearance, StatementValue.Completed, fact.NamedDate)];
        return [fact.Draft(StatementKind.Clearance, StatementValue.ProgressExpected, null) with { Detail = fact.Grade }];
    }
}
