using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Checks.OfSources;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;

namespace Attest.Checks;

/// <summary>Runs the checks: over a page, over the pages about a State, over many pages. Safe for any number of threads.</summary>
public sealed class RunChecks
{
    private static readonly FrozenDictionary<SourceId, SourceWithdrawal> NoneWithdrawn = FrozenDictionary<SourceId, SourceWithdrawal>.Empty;

    private readonly ImmutableArray<ICheckPage> _ofPages;
    private readonly ImmutableArray<ICheckEditions> _ofEditions;
    private readonly ImmutableArray<ICheckSources> _ofSources;
    private readonly Func<ImmutableArray<CheckedPage>, TraceRoots> _trace;
    private readonly CompareAnswers _answers;

    /// <summary>Checks with these registers and phrases.</summary>
    public RunChecks(RegisterSet registers, ReportPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(registers);
        ArgumentNullException.ThrowIfNull(phrases);
        Basis = BasisOf(registers);
        Verify = new VerifyStatements(registers);
        _ofPages = [.. Verify.Verifications.Select(verification => new CheckAgainstRegister(verification)), .. CheckList.OfPages(registers, phrases)];
        _answers = new CompareAnswers(registers);
        _ofEditions = CheckList.OfEditions(phrases);
        _ofSources = CheckList.OfSources(registers);
        _trace = pages => new TraceRoots(pages, registers.Jurisdictions, phrases.Citations);
    }

    /// <summary>What findings rest on besides the pages: the version of the checks and the hash of the registers; where it changes, everything is checked anew.</summary>
    public string Basis { get; }

    /// <summary>What findings rest on with these registers, without making the checks.</summary>
    public static string BasisOf(RegisterSet registers)
    {
        ArgumentNullException.ThrowIfNull(registers);
        return $"{CheckList.Version} {registers.Hash}";
    }

    /// <summary>How single statements stand to the registers.</summary>
    public VerifyStatements Verify { get; }

    /// <summary>Everything that can be found, by code; tested equal to docs/checks.md.</summary>
    public ImmutableArray<CheckCode> Codes =>
        [.. _ofPages.Select(check => check.Code).Concat(_ofEditions.Select(check => check.Code)).Concat(_ofSources.Select(check => check.Code)).Concat(CheckList.OfDifferences.Select(check => check.Code)).Concat([CheckList.NearlySame]).OrderBy(code => code.Code, StringComparer.Ordinal)];

    /// <summary>What a page is recognised by when another was copied from it; none for a page that is too short to be told from others, or is not checked.</summary>
    public static ImmutableArray<long> PrintsOf(CheckedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Document is { IsReport: true, Language: "en" } ? PagePrint.Of(page) : [];
    }

    /// <summary>What there is to find on a page, in the order of the checks and of the text; pages about others are looked up.</summary>
    public ImmutableArray<Finding> Of(CheckedPage page, ILookUpPages others)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(others);
        // What is read is English, and so are the rules.
        if (!page.Document.IsReport || page.Document.Language != "en")
            return [];
        return [.. _ofPages.SelectMany(check => check.In(page)).Concat(CheckNearlySame.In(page, others)).DistinctBy(finding => finding.Id)];
    }

    /// <summary>What there is to find among the pages about a State, oldest first, where some sources were withdrawn; and what each of them rests on.</summary>
    public (ImmutableArray<Finding> Findings, ImmutableArray<PageSupport> Support) Among(ImmutableArray<CheckedPage> pages, IReadOnlyDictionary<SourceId, SourceWithdrawal>? withdrawn = null)
    {
        var english = pages.RemoveAll(page => !page.Document.IsReport || page.Document.Language != "en");
        var roots = _trace(english);
        var differences = _answers.Among(english);
        var findings = CheckList.OfDifferences.SelectMany(check => differences.Select(check.In).OfType<Finding>())
            .Concat(_ofEditions.SelectMany(check => check.Among(english))).Concat(_ofSources.SelectMany(check => check.In(roots, withdrawn ?? NoneWithdrawn)));
        return ([.. findings.DistinctBy(finding => finding.Id)], [.. english.Select(page => PageSupport.Of(page, roots, Verify))]);
    }

    /// <summary>What there is to find in a set of pages, by itself and together, where some sources were withdrawn.</summary>
    public ImmutableArray<Finding> Over(PageSet pages, IReadOnlyDictionary<SourceId, SourceWithdrawal>? withdrawn = null)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return [.. pages.Pages.AsParallel().AsOrdered().SelectMany(page => Of(page, pages)).Concat(pages.States.AsParallel().AsOrdered().SelectMany(state => Among(pages.About(state), withdrawn).Findings)).DistinctBy(finding => finding.Id)];
    }
}
