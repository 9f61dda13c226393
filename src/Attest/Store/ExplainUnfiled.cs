namespace Attest.Store;

/// <summary>Why a source stands under no address and what to do, for people.</summary>
internal static class ExplainUnfiled
{
    public static string Of(UnfiledReason reason, PreparedReading reading) => reason switch
    {
        UnfiledReason.JurisdictionUnknown when reading.Facts.JurisdictionName is { } name => $"“{name}” is in no register; add it there and read the source again.",
        UnfiledReason.JurisdictionUnknown => "The page does not tell which State it is about; its diagnostics say why.",
        UnfiledReason.EditionUnknown => "The page does not tell its edition; its diagnostics say why.",
        UnfiledReason.AddressTaken => $"Another source already stands under {reading.Address}, and its text is another; compare the two and say which is the page.",
        UnfiledReason.Copy when reading.Facts.Language != "en" => $"The base holds {reading.Address} in English, or a fuller copy; this one is shown there as another source.",
        UnfiledReason.Copy => $"The base holds a fuller copy of {reading.Address}; this one is shown there as another source.",
        UnfiledReason.Volume => "It is a volume; the reports in it stand under addresses of their own.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
