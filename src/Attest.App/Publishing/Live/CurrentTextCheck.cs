using Attest.Checks;
using Attest.Checks.OfText;
using Attest.Registers;
using Attest.Reports;

namespace Attest.App.Publishing.Live;

/// <summary>What checks texts, with the registers as they are now; made when first asked for, and anew when rows were added to the registers.</summary>
internal sealed class CurrentTextCheck(LiveBase live, string dataFolder)
{
    private readonly Lock _making = new();
    private (RegisterSet Registers, CheckText Check)? _made;

    /// <summary>The check of today.</summary>
    public CheckText Check
    {
        get
        {
            var registers = live.Registers;
            lock (_making)
            {
                if (_made is { } made && made.Registers == registers)
                    return made.Check;
                var phrases = ReportPhrases.Load(dataFolder);
                CheckText check = new(new ReadReport(registers, phrases), new RunChecks(registers, phrases), registers, phrases, live.Store.Findings);
                _made = (registers, check);
                return check;
            }
        }
    }
}
