using Attest.Registers;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Something that is made of the whole base and the registers, when it is first asked for and again when either has changed since.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="store">The base.</param>
/// <param name="registers">The registers as they are now.</param>
/// <param name="make">Makes it.</param>
internal sealed class OfBase<T>(EvidenceStore store, CurrentRegisters registers, Func<RegisterSet, T> make)
{
    private readonly Lock making = new();
    private volatile Made? made;

    /// <summary>It, as the base and the registers are now; those who ask at once wait for the one who makes it.</summary>
    public T Value
    {
        get
        {
            if (made is { } before && IsNow(before))
                return before.It;
            lock (making)
            {
                if (made is { } meanwhile && IsNow(meanwhile))
                    return meanwhile.It;
                // The state is read first, so that what is recorded while it is made makes it stale.
                var (state, now) = (store.State, registers.Obligations.Registers);
                return (made = new(state.Revision, state.JudgementCount, now, make(now))).It;
            }
        }
    }

    private bool IsNow(Made known) => store.State is var state && known.Revision == state.Revision && known.Judgements == state.JudgementCount && known.Registers == registers.Obligations.Registers;

    private sealed record Made(long Revision, long Judgements, RegisterSet Registers, T It);
}
