using System.Globalization;

namespace Attest.Registers;

/// <summary>When a formal act took place: on a day, on a day that is not held, or (the default) not at all; the last two never fall together (I11).</summary>
public readonly record struct ActDay
{
    private ActDay(bool happened, DateOnly? day) => (Happened, Day) = (happened, day);

    /// <summary>The act did not take place, as far as known.</summary>
    public static ActDay None => default;

    /// <summary>The act took place on a day that the register does not hold.</summary>
    public static ActDay Unknown => new(true, null);

    /// <summary>Whether the act took place at all, as far as known.</summary>
    public bool Happened { get; }

    /// <summary>The day; null when the act did not take place or its day is not held.</summary>
    public DateOnly? Day { get; }

    /// <summary>Whether the act took place on a day that is not held.</summary>
    public bool IsUnknown => Happened && Day is null;

    /// <summary>The act took place on that day.</summary>
    public static ActDay On(DateOnly day) => new(true, day);

    /// <summary>Whether the act is known to have taken place on or before the day; false when its own day is not held.</summary>
    public bool IsBy(DateOnly day) => Day <= day;

    /// <summary>The day as YYYY-MM-DD, "unknown", or nothing.</summary>
    public override string ToString() => Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? (Happened ? "unknown" : "");
}
