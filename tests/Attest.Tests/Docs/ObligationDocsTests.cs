using Attest.Registers;
using Attest.Statements;
using Attest.Tests.Registers;
using Attest.Treaties;

namespace Attest.Tests.Docs;

/// <summary>docs/obligations.md names every obligation with its article and rule, every rule, state and verdict; docs/treaties.md every event.</summary>
public sealed class ObligationDocsTests
{
    private static readonly string Page = RepositoryFiles.Read("docs/obligations.md");

    [Fact]
    public void Page_EveryObligation_HasItsRow()
    {
        foreach (var obligation in BundledRegisters.Set.Obligations.All)
            Assert.Contains(Page.Split('\n'), row => row.StartsWith($"| `{obligation.Treaty}` | `{obligation.Code}` | {obligation.Article} | ", StringComparison.Ordinal) && row.Contains($"`{obligation.Rule}`", StringComparison.Ordinal));
        Assert.Equal(BundledRegisters.Set.Obligations.All.Count, Page.Split('\n').Count(row => row.Count(letter => letter == '|') == 6 && row.StartsWith("| `", StringComparison.Ordinal)));
    }

    [Fact]
    public void Page_EveryRuleAndItsParameters_HasASection()
    {
        Assert.All(DueRule.Names, rule => Assert.Contains($"\n### `{rule}`\n", Page, StringComparison.Ordinal));
        Assert.All(BundledRegisters.Set.Obligations.All.SelectMany(obligation => obligation.Parameters.Keys).Distinct(), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Page_EveryStateAndVerdict_IsExplained()
    {
        Assert.All(Enum.GetValues<ObligationState>(), state => Assert.Contains($"\n| `{Vocabulary.Word(state)}` | ", Page, StringComparison.Ordinal));
        Assert.All(Enum.GetValues<PublishedVerdict>(), verdict => Assert.Contains($"`{Vocabulary.Word(verdict)}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Treaties_EveryEvent_IsExplained() =>
        Assert.All(Enum.GetValues<TreatyEventKind>(), kind => Assert.Contains($"`{Vocabulary.Word(kind)}`", RepositoryFiles.Read("docs/treaties.md"), StringComparison.Ordinal));
}
