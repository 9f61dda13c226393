using Attest.Reports;
using Attest.Sources;

namespace Attest.Store;

/// <summary>A reading in a list.</summary>
internal static class Summaries
{
    public static PageSummary Page(PreparedReading reading, PageAddress address, long number, DateTimeOffset at)
    {
        var document = reading.Document;
        return new PageSummary(
            address, document.Title, document.Layout, document.Language, document.Sentences.Count(), reading.Statements.Length, document.Notes.Length,
            document.Diagnostics.Length, reading.Source.Id, reading.Source.Notice, number, Instant.Read(Instant.Write(at)));
    }

    public static UnfiledSource Unfiled(Source source, ReportDocument document, PageAddress? contested, UnfiledReason reason, long number) => new(
        source.Id, source.Name, source.Notice, reason, document.Title, document.JurisdictionName, contested, document.Diagnostics.Length, number);

    /// <summary>Why a source stands under no address and what to do, for people.</summary>
    public static string Explain(UnfiledSource source) => source.Reason switch
    {
        UnfiledReason.JurisdictionUnknown when source.JurisdictionName is { } name => $"“{name}” is in no register; add it there and read the source again.",
        UnfiledReason.JurisdictionUnknown => "The page does not tell which State it is about; its diagnostics say why.",
        UnfiledReason.EditionUnknown => "The page does not tell its edition; its diagnostics say why.",
        UnfiledReason.AddressTaken => $"Another source already stands under {source.Contested}, and its text is another; compare the two and say which is the page.",
        UnfiledReason.Copy => $"The base holds a fuller copy of {source.Contested}; this one is shown there as another source.",
        UnfiledReason.Volume => "It is a volume; the reports in it stand under addresses of their own.",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };
}
