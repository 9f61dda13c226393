using Attest.Tests.Checks;
using Attest.Tests.Editions;
using Attest.Tests.Publishing.References;
using Attest.Tests.Questions;
using Attest.Tests.Questions.Explore;
using Attest.Tests.Registers;
using Attest.Tests.Reports;
using Attest.Tests.Reports.Forms;
using Attest.Tests.Reports.Reading;
using Attest.Tests.Sources;
using Attest.Tests.Sources.Archives;
using Attest.Tests.Store;
using Attest.Tests.Store.Review;
using Attest.Tests.Treaties;

namespace Attest.Tests.Specs;

/// <summary>What can be specified: for each kind the step that turns an input block into what must equal its expected block.</summary>
internal static class SpecKinds
{
    // In alphabetical order; each step stands in the test folder of its slice.
    private static readonly Dictionary<string, Func<string, string>> Steps = new(StringComparer.Ordinal)
    {
        ["archives"] = ArchivesSpec.Explain,
        ["ask"] = AskSpec.Explain,
        ["check_text"] = CheckTextSpec.Explain,
        ["crawls"] = CrawlsSpec.Explain,
        ["cross_references"] = CrossReferencesSpec.Explain,
        ["diagnostics"] = DiagnosticsSpec.Explain,
        ["differences"] = DifferencesSpec.Explain,
        ["editions"] = EditionsSpec.Explain,
        ["edtf"] = EdtfSpec.Explain,
        ["encoding"] = EncodingSpec.Explain,
        ["facts"] = FactsSpec.Explain,
        ["findings"] = FindingsSpec.Explain,
        ["forms"] = FormsSpec.Explain,
        ["french"] = FrenchSpec.Explain,
        ["notes"] = NotesSpec.Explain,
        ["obligations"] = ObligationsSpec.Explain,
        ["old_addresses"] = OldAddressesSpec.Explain,
        ["pages"] = PagesSpec.Explain,
        ["promises"] = PromisesSpec.Explain,
        ["quantities"] = QuantitiesSpec.Explain,
        ["references"] = ReferencesSpec.Explain,
        ["reports"] = ReportsSpec.Explain,
        ["resolve"] = ResolveSpec.Explain,
        ["roots"] = FindingsSpec.Roots,
        ["rulings"] = RulingsSpec.Explain,
        ["search"] = SearchSpec.Explain,
        ["search-fields"] = SearchFieldsSpec.Explain,
        ["sentences"] = SentencesSpec.Explain,
        ["series"] = SeriesSpec.Explain,
        ["speakers"] = StatementsSpec.Speakers,
        ["statements"] = StatementsSpec.Explain,
        ["tables"] = TablesSpec.Explain,
        ["verdicts"] = VerdictsSpec.Explain,
    };

    /// <summary>The names of the kinds.</summary>
    public static IEnumerable<string> Names => Steps.Keys;

    /// <summary>Runs one example and answers what came out, its lines ended by line feeds.</summary>
    public static string Run(SpecCase example)
    {
        if (!Steps.TryGetValue(example.Kind, out Func<string, string>? step))
            throw new FormatException($"{example.Place}: there is no kind “{example.Kind}”; the kinds are {string.Join(", ", Names)}.");
        string output = step(example.Input).ReplaceLineEndings("\n");
        return output.EndsWith('\n') ? output : output + "\n";
    }
}
