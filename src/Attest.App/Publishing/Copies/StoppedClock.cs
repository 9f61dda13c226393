namespace Attest.App.Publishing.Copies;

/// <summary>A clock that stands at the beginning of a day, UTC, so that no page tells when it was made.</summary>
internal sealed class StoppedClock(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
