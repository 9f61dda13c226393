using System.Globalization;
using Attest.Publishing;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>The stable addresses of the site. An address once given out keeps its meaning (I5).</summary>
internal static class Addresses
{
    public static string State(JurisdictionCode code) => $"/states/{code}";

    public static string Report(JurisdictionCode code, int edition) => string.Create(CultureInfo.InvariantCulture, $"/states/{code}/{edition}");

    public static string Timeline(JurisdictionCode code) => $"/states/{code}/timeline";

    public static string Timeline(JurisdictionCode code, StatementKind topic) => $"/states/{code}/timeline/{Vocabulary.Word(topic)}";

    public static string Statements(JurisdictionCode code, StatementKind topic) => $"/statements?state={code}&kind={Vocabulary.Word(topic)}";

    public static string Comparison(JurisdictionCode code, int earlier, int later) => string.Create(CultureInfo.InvariantCulture, $"/states/{code}/compare/{earlier}/{later}");

    public static string Brief(JurisdictionCode code) => $"/states/{code}/brief";

    public static string Comment(long reply) => string.Create(CultureInfo.InvariantCulture, $"/comments-received/{reply}");

    public static string Page(PageAddress page) => $"/pages/{page}";

    public static string Treaty(TreatyCode treaty) => $"/treaties/{treaty}";

    public static string Treaty(TreatyCode treaty, DateOnly on) => $"/treaties/{treaty}/{Iso(on)}";

    public static string Resolution(Resolution resolution) => $"/resolutions/{resolution.Slug}";

    public static string Statement(StatementId id) => $"/statements/{id}";

    public static string Source(SourceId source) => $"/sources/{source}";

    public static string Source(SourceId source, TextSpan span) => $"/sources/{source}/{span}";

    /// <summary>The name of a sentence's place on a page: a locator without the slash, which would end a part of an address.</summary>
    public static string Anchor(string locator) => LayOutReport.Anchor(locator);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
