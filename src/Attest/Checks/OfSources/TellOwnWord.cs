using System.Text.RegularExpressions;
using Attest.Registers;
using Attest.Sources;
using Attest.Statements;

namespace Attest.Checks.OfSources;

/// <summary>Tells whether what is said of a State rests on that State’s own word alone: its reports, its delegates, its ministries.</summary>
internal sealed partial class TellOwnWord(JurisdictionRegister jurisdictions)
{
    /// <summary>Whether all of a statement’s sources are the State that it speaks of.</summary>
    public bool IsOf(CheckedPage page, Statement statement, List<Citation> sources) =>
        statement.Actor is null && page.State is { } state && sources.TrueForAll(source => IsOf(source, state));

    private bool IsOf(Citation source, string state) => source.Kind is CitationKind.Article7Report or CitationKind.Ap2Report
        || (IdentifySources.IsSaid(source.Kind) && Official().IsMatch(source.Wording) && jurisdictions.FindMentions(source.Wording).All(mention => mention.Code.Value == state));

    [GeneratedRegex(@"\b(?:[Mm]inist(?:ry|er|ers|ries)|Embassy|Ambassador|Permanent (?:Mission|Representative)|Government|President|Chargé|Consul|Deputy (?:Head|Director)|Armed Forces|Army|Directorate|State Secretary|Foreign Affairs|Defen[cs]e)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Official();
}
