namespace Attest.Checks.OfSources;

/// <summary>A check of what the pages about one State rest on.</summary>
internal interface ICheckSources
{
    /// <summary>What it can find.</summary>
    CheckCode Code { get; }

    /// <summary>What it finds, in the order of the pages and of the text.</summary>
    IEnumerable<Finding> In(TraceRoots roots, IReadOnlyDictionary<Sources.SourceId, SourceWithdrawal> withdrawn);
}
