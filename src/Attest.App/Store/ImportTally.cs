using Attest.Store;

namespace Attest.App.Store;

/// <summary>What an import came to, file by file: counts only, so that it is no larger after a hundred thousand files than after one.</summary>
internal sealed class ImportTally
{
    private readonly Dictionary<PageFate, int> _fates = [];

    /// <summary>How many files there were.</summary>
    public int Files { get; private set; }

    /// <summary>How many reports were new, the reports of volumes each.</summary>
    public int Added => _fates.GetValueOrDefault(PageFate.Added);

    /// <summary>How many were in the base already.</summary>
    public int Held => _fates.GetValueOrDefault(PageFate.AlreadyHeld);

    /// <summary>How many were kept without a page.</summary>
    public int WithoutPage => _fates.GetValueOrDefault(PageFate.KeptUnfiled);

    /// <summary>How many were further copies of pages.</summary>
    public int Copies { get; private set; }

    /// <summary>How many were not taken, files that could not be read among them.</summary>
    public int NotTaken { get; private set; }

    /// <summary>What the run makes of them all.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Counts a file.</summary>
    public void Add(ImportedFile file)
    {
        Files++;
        NotTaken += file.Refusal is null ? 0 : 1;
        ExitCode = Math.Max(ExitCode, file.ExitCode);
        foreach (var outcome in file.Outcomes)
            Add(outcome);
    }

    // What a volume has besides its reports is no page that anybody misses.
    private void Add(PageOutcome outcome)
    {
        if (outcome.Unfiled is UnfiledReason.Copy)
            Copies++;
        else if (outcome.Fate is PageFate.Refused)
            NotTaken++;
        else if (outcome.Unfiled is not UnfiledReason.Volume)
            _fates[outcome.Fate] = _fates.GetValueOrDefault(outcome.Fate) + 1;
    }
}
