using System.Text.RegularExpressions;
using Attest.Statements;

namespace Attest.Checks.WithinPage;

/// <summary>
/// The set phrase “is not known to have …” without its “not”: a State is said to be known to have produced, exported or used mines, and neither what nor when nor by whom known is
/// told, nor is there a source. Who knows says how.
/// </summary>
internal sealed partial class CheckLostNegation : ICheckPage
{
    public CheckCode Code { get; } = new("negation-lost", FindingSeverity.High, FindingSubject.Text, CheckScope.Page, "“{0}”, without a source and without saying what or when: a “not” was probably lost.");

    public IEnumerable<Finding> In(CheckedPage page)
    {
        foreach (var sentence in page.Document.Sentences)
            if (sentence.Markers.IsEmpty && KnownToHave().Match(page.WordsOf(sentence)) is { Success: true } phrase && page.StatementsAt(sentence.Locator).Where(IsWeighty).ToList() is { Count: > 0 } said && said.TrueForAll(IsBare))
                yield return Code.On(page, null, [page.Place(sentence)], phrase.Value);
    }

    private static bool IsWeighty(Statement statement) => statement is { Negated: false } && (statement.Kind, statement.Value)
        is (StatementKind.Production, StatementValue.Past or StatementValue.Current) or (StatementKind.Transfer, StatementValue.Export or StatementValue.Import or StatementValue.Transit) or (StatementKind.Use, StatementValue.Used) or (StatementKind.Stockpile, StatementValue.Has);

    private static bool IsBare(Statement statement) => statement is { Quantity: null, Date: null, Actor: null, Territory: null, AttributedTo: null } && statement.Items is [] or ["AP"] or ["mines"] or ["landmines"];

    [GeneratedRegex(@"(?<!\b(?:only|also|well) )\b(?:is|are|was|were) known (?:ever )?to (?:have|be|produce|export|import|use|stockpile|possess)\b(?: \w+){0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex KnownToHave();
}
