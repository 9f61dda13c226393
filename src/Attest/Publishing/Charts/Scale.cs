namespace Attest.Publishing.Charts;

/// <summary>An axis from 0 up: where a number stands, and which round numbers are written beside it.</summary>
internal readonly record struct Scale
{
    private Scale(decimal top, decimal step, double from, double to) => (Top, Step, From, To) = (top, step, from, to);

    public decimal Top { get; }

    public decimal Step { get; }

    private double From { get; }

    private double To { get; }

    /// <summary>An axis that has room for the greatest number, drawn from one place to another.</summary>
    public static Scale Of(decimal greatest, double from, double to)
    {
        decimal step = 1;
        for (int round = 0; greatest / step > 5; round++)
            step *= round % 3 == 1 ? 2.5m : 2;
        return new(Math.Max(step, Math.Ceiling(greatest / step) * step), step, from, to);
    }

    public double At(decimal number) => From + ((To - From) * (double)(number / Top));

    public IEnumerable<decimal> Ticks()
    {
        for (decimal tick = 0; tick <= Top; tick += Step)
            yield return tick;
    }
}
