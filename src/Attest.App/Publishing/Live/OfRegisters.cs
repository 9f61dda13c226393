using Attest.Registers;

namespace Attest.App.Publishing.Live;

/// <summary>Something that is made of the registers, when it is first asked for and again when they have changed since.</summary>
/// <typeparam name="T">What it is.</typeparam>
/// <param name="registers">The registers as they are now.</param>
/// <param name="make">Makes it.</param>
internal sealed class OfRegisters<T>(CurrentRegisters registers, Func<RegisterSet, T> make)
{
    private readonly Lock making = new();
    private volatile Made? made;

    /// <summary>It, as the registers are now.</summary>
    public T Value
    {
        get
        {
            if (made is { } before && before.Of == registers.Obligations.Registers)
                return before.It;
            lock (making)
            {
                var now = registers.Obligations.Registers;
                if (made is { } meanwhile && meanwhile.Of == now)
                    return meanwhile.It;
                return (made = new(now, make(now))).It;
            }
        }
    }

    private sealed record Made(RegisterSet Of, T It);
}
