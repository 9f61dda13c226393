using System.Collections.Immutable;
using Attest.Sources;

namespace Attest.Reports.Evaluation;

/// <summary>Measures a reader against gold: pages whose headings, notes and statements careful people wrote down beforehand.</summary>
public sealed class EvaluateReading
{
    private readonly Func<Source, ReadPage> _read;

    /// <summary>Takes the reader to measure.</summary>
    public EvaluateReading(Func<Source, ReadPage> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        _read = read;
    }

    /// <summary>
    /// Reads every gold page of the folders (not of folders in them) and compares; gold that cannot be used is a diagnostic of the result.
    /// Throws <see cref="DirectoryNotFoundException"/> when a folder does not exist.
    /// </summary>
    public EvaluationResult Evaluate(IEnumerable<string> folders, IProgress<PageEvaluation>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var gold = new ReadGold();
        var pages = ImmutableArray.CreateBuilder<PageEvaluation>();
        foreach (var page in folders.SelectMany(gold.In))
        {
            var source = new Source(Path.GetFileName(page.PagePath), File.ReadAllBytes(page.PagePath));
            var evaluation = EvaluatePage.Compare(page, _read(source));
            pages.Add(evaluation);
            progress?.Report(evaluation);
        }
        return new EvaluationResult(pages.ToImmutable(), gold.Diagnostics);
    }
}
