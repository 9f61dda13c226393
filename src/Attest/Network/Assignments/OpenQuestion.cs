using Attest.Checks;
using Attest.Network.Requests;
using Attest.Statements;
using Attest.Store;
using Attest.Treaties;

namespace Attest.Network.Assignments;

/// <summary>Something that whoever writes on a State for an edition has to find out.</summary>
/// <param name="Kind">Why it is asked.</param>
/// <param name="Identity">
/// Among those of the State, the same in every run while what it rests on is the same: letters, digits, hyphens and underscores. When the statement, the sides of the finding, the due day or the standing of the request change, it is
/// another question, which nobody has answered yet.
/// </param>
/// <param name="Words">The words that it is about, as the report, the obligation or the request has them.</param>
/// <param name="Year">The edition of the report, the year of the due day or of the request.</param>
public sealed record OpenQuestion(OpenQuestionKind Kind, string Identity, string Words, int Year)
{
    /// <summary>The report whose words they are; null where they are no report's.</summary>
    public PageAddress? Page { get; init; }

    /// <summary>The readable name of the sentence, row or note in that report.</summary>
    public string? Locator { get; init; }

    /// <summary>What the statement is about; null where it is no statement.</summary>
    public StatementKind? Topic { get; init; }

    /// <summary>The finding, or null.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The obligation, as it stands by what is known; or null.</summary>
    public ObligationAnswer? Obligation { get; init; }

    /// <summary>The request, or null.</summary>
    public KeptRequest? Request { get; init; }
}
