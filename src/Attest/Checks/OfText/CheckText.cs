using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks.OfText;

/// <summary>
/// Checks what somebody writes, sentence by sentence: the reader that reads reports reads it, the checks of reports look at it, and every statement is compared with
/// the registers and with what reports on the same State say. Nothing of it is kept. Safe for any number of threads.
/// </summary>
/// <param name="read">The reader.</param>
/// <param name="run">The checks.</param>
/// <param name="registers">Where names of States stand.</param>
/// <param name="phrases">The words by which strength is told.</param>
/// <param name="held">The reports to compare with.</param>
public sealed class CheckText(ReadReport read, RunChecks run, RegisterSet registers, ReportPhrases phrases, ILookUpPages held)
{
    // Of those that say the same, the newest tell enough.
    private const int MostCompared = 4;

    // What is odd about a page of an archive is nothing to the writer of a letter; that nothing could be read is.
    private static readonly HashSet<string> InTheWay = new(
        new[]
        {
            DiagnosticCodes.EmptyDocument, DiagnosticCodes.NotText, DiagnosticCodes.FormNotRead, DiagnosticCodes.FileDamaged, DiagnosticCodes.FileCutOff,
            DiagnosticCodes.FileProtected, DiagnosticCodes.TextMissing, DiagnosticCodes.EncodingBroken, DiagnosticCodes.LanguageNotRead,
        }.Select(code => code.Code), StringComparer.Ordinal);

    private readonly CompareStatements _compare = new(phrases.StrengthWords);

    /// <summary>Checks a text or file as of a day; about a State that was chosen, or else the one that the text is about.</summary>
    public CheckedText Of(Source source, JurisdictionCode? chosen, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(source);
        var state = chosen;
        var pages = read.ReadWords(source, document => About(document, chosen ?? (state ??= StateOf(document, on)), on));
        Dictionary<JurisdictionCode, ImmutableArray<CheckedPage>> reports = [];
        ImmutableArray<CheckedPage> ReportsOn(JurisdictionCode code) => reports.TryGetValue(code, out var known) ? known
            : reports[code] = [.. held.About(code.Value).Where(page => page.Closed <= on && page.Document.Edition is not null).OrderByDescending(page => page.Closed)];
        return new CheckedText(
            state, on,
            [.. pages.SelectMany(page => Sentences(new CheckedPage(Name, page.Document, page.Statements), ReportsOn))],
            [.. pages.SelectMany(page => page.Document.Diagnostics).Where(diagnostic => InTheWay.Contains(diagnostic.Code)).DistinctBy(diagnostic => diagnostic.Code)])
        {
            ReportCount = state is null ? 0 : ReportsOn(state).Length,
        };
    }

    /// <summary>The name under which places in the text itself stand.</summary>
    public const string Name = "the text";

    // Words of today are read as a report of today would be; a report that tells its own edition keeps it.
    private ReportDocument About(ReportDocument document, JurisdictionCode? state, DateOnly on)
    {
        var tellsItsDay = document.LastUpdated is not null || document.Edition is not null;
        return document with
        {
            Jurisdiction = state,
            JurisdictionName = state is null || state == document.Jurisdiction ? document.JurisdictionName : registers.Jurisdictions.Find(state)?.ShortName,
            Edition = tellsItsDay ? document.Edition : on.Year,
            LastUpdated = tellsItsDay ? document.LastUpdated : on,
            Diagnostics = [.. document.Diagnostics.Where(diagnostic => diagnostic.Code != DiagnosticCodes.NotAReport.Code && diagnostic.Code != DiagnosticCodes.StateConflict.Code)],
        };
    }

    // The State that is named most; of several, the one named first.
    private JurisdictionCode? StateOf(ReportDocument document, DateOnly on) =>
        document.Jurisdiction ?? document.Sentences.SelectMany(sentence => registers.Jurisdictions.FindMentions(document.Text.Folded(sentence.Span), on)).Select(mention => mention.Code)
            .CountBy(code => code).OrderByDescending(pair => pair.Value).Select(pair => pair.Key).FirstOrDefault();

    private IEnumerable<CheckedSentence> Sentences(CheckedPage page, Func<JurisdictionCode, ImmutableArray<CheckedPage>> reports)
    {
        var verdicts = run.Verify.On(page).ToList();
        var verified = verdicts.ToLookup(verdict => verdict.Statement);
        var verdictCodes = verdicts.Select(verdict => verdict.Code.Code).ToHashSet(StringComparer.Ordinal);
        var findings = run.Of(page, held)
            .Where(finding => finding.About != FindingSubject.Sources && !verdictCodes.Contains(finding.Code) && finding.Places[0].Locator is not null)
            .ToLookup(finding => finding.Places[0].Locator!, StringComparer.Ordinal);
        return from passage in page.Document.Passages
               select new CheckedSentence(
                   passage.Locator, passage.Span, page.WordsOf(passage),
                   [.. page.StatementsAt(passage.Locator).Select(statement => Judge(statement, page, verified[statement], reports))],
                   [.. findings[passage.Locator]]);
    }

    private JudgedStatement Judge(Statement statement, CheckedPage page, IEnumerable<StatementVerdict> verdicts, Func<JurisdictionCode, ImmutableArray<CheckedPage>> reports)
    {
        // Who does it is whom it is about, where that is a State: reports on that State answer for it, and registers too.
        var isOfOther = statement.Actor is { } actor && JurisdictionCode.TryParse(actor, out var other) && registers.Jurisdictions.Find(other) is not null;
        var own = isOfOther ? statement with { Jurisdiction = JurisdictionCode.Parse(statement.Actor!), Actor = null } : statement;
        if (own.Jurisdiction is not { } about)
            return new JudgedStatement(statement, null, TextOutcome.NotCheckable, []) { Gap = TextGap.NoState };
        var byRegister = (isOfOther ? run.Verify.Of(own, page) : verdicts).Select(verdict => verdict.Verdict).Where(verdict => verdict.By is not null).ToList();
        var known = reports(about);
        var told = Told(own, _compare.StrengthOf(statement, page), known);
        var registered = byRegister.Select(verdict => new Compared(verdict.By!, OutcomeOf(verdict.Standing))).OrderByDescending(compared => compared.Outcome).ToList();
        var outcome = Weigh(own, registered, told);
        return new JudgedStatement(statement, about, outcome, [.. Order(outcome, registered, told)])
        {
            Gap = outcome != TextOutcome.NotCheckable ? null : registered.Count > 0 ? TextGap.RegisterOpen : known.IsEmpty ? TextGap.NoReports : TextGap.NoAnswer,
        };
    }

    // What editions say, newest first: of each the statement that is nearest to what is said.
    private List<Compared> Told(Statement said, Strength strength, ImmutableArray<CheckedPage> pages) =>
        [.. pages.Select(page => Nearest(said, strength, page)).OfType<Compared>()];

    private Compared? Nearest(Statement said, Strength strength, CheckedPage page) =>
        page.Statements.Select(statement => _compare.Of(said, strength, Own(statement, said), page) is { } outcome ? new Compared(page.Place(statement), outcome) { Statement = statement, Edition = page.Document.Edition } : null)
            .OfType<Compared>().OrderBy(compared => compared.Outcome).FirstOrDefault();

    // A report may name its own State as the one who acts.
    private static Statement Own(Statement statement, Statement said) => statement.Actor == said.Jurisdiction?.Value ? statement with { Actor = null } : statement;

    private static TextOutcome Weigh(Statement said, List<Compared> registered, List<Compared> told)
    {
        var agrees = told.Exists(each => each.Outcome != TextOutcome.Contradicted);
        if (registered.Exists(each => each.Outcome == TextOutcome.Contradicted))
            return agrees && ChangesWithTime(said) ? TextOutcome.OutOfDate : TextOutcome.Contradicted;
        if (registered.Exists(each => each.Outcome == TextOutcome.Confirmed))
            return TextOutcome.Confirmed;
        if (told.Count == 0)
            return TextOutcome.NotCheckable;
        if (told[0].Outcome == TextOutcome.Contradicted)
            return agrees ? TextOutcome.OutOfDate : TextOutcome.Contradicted;
        // What goes on is as the latest edition has it; what was done, or was so on a day, is told by any.
        var decides = said.Date is null && !CompareStatements.IsAct(said) ? told[..1] : told;
        return decides.Exists(each => each.Outcome == TextOutcome.Confirmed) ? TextOutcome.Confirmed : TextOutcome.StrongerThanEvidence;
    }

    // A vote once cast does not change; how a State stands to a treaty does.
    private static bool ChangesWithTime(Statement said) => said.Kind is StatementKind.TreatyStatus or StatementKind.Ccw or StatementKind.CdMember;

    // That which decides first; what is out of date has both sides.
    private static IEnumerable<Compared> Order(TextOutcome outcome, List<Compared> registered, List<Compared> told)
    {
        var deciding = outcome == TextOutcome.OutOfDate ? TextOutcome.Contradicted : outcome;
        var sides = registered.Concat(told).ToList();
        return outcome == TextOutcome.OutOfDate
            ? sides.Where(each => each.Outcome == deciding).Take(MostCompared / 2).Concat(told.Where(each => each.Outcome != deciding).Take(MostCompared / 2))
            : sides.Where(each => each.Outcome == deciding).Concat(sides.Where(each => each.Outcome != deciding)).Take(MostCompared);
    }

    private static TextOutcome OutcomeOf(VerdictStanding standing) => standing switch
    {
        VerdictStanding.Confirmed => TextOutcome.Confirmed,
        VerdictStanding.Contradicted => TextOutcome.Contradicted,
        _ => TextOutcome.NotCheckable,
    };
}
