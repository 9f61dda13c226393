using Attest.App.CommandLine;
using Attest.App.Registers;
using Attest.Reports;
using Attest.Sources;

namespace Attest.App.Reports;

/// <summary>How this program reads a page: with its registers and the phrases it carries.</summary>
internal static class PageReading
{
    /// <summary>With the registers of the settings; these and the phrases are loaded at once, because a short run spends more on them than on its pages.</summary>
    public static Func<Source, ReadPage> Of(Settings settings)
    {
        var phrases = Task.Run(() => ReportPhrases.Load(BundledData.Folder));
        var registers = LoadedRegisters.Of(settings);
        return new ReadReport(registers, phrases.GetAwaiter().GetResult()).Read;
    }
}
