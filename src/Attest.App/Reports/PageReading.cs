using Attest.App.CommandLine;
using Attest.Registers;
using Attest.Reports;
using Attest.Sources;

namespace Attest.App.Reports;

/// <summary>How this program reads a page: with its registers and the phrases it carries.</summary>
internal static class PageReading
{
    public static Func<Source, ReadPage> With(RegisterSet registers) => new ReadReport(registers, ReportPhrases.Load(BundledData.Folder)).Read;
}
