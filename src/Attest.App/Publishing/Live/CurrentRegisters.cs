using Attest.Registers;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>The registers as they are now, with what follows from them; rows may be added while the site is served.</summary>
internal sealed class CurrentRegisters(RegisterSet registers)
{
    private volatile ObligationsOnDate obligations = new(registers);

    /// <summary>Obligations on any day.</summary>
    public ObligationsOnDate Obligations => obligations;

    /// <summary>Answers from these registers from now on.</summary>
    public void Take(RegisterSet changed) => obligations = new(changed);
}
