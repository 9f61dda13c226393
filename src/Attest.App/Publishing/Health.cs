using System.Reflection;

namespace Attest.App.Publishing;

/// <summary><c>/health</c>: whether the site stands, for whoever watches over it.</summary>
internal static class Health
{
    public static void Map(WebApplication site)
    {
        var clock = site.Services.GetRequiredService<TimeProvider>();
        var started = clock.GetTimestamp();
        site.MapGet("/health", () => Results.Json(new
        {
            status = "ok",
            version = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion,
            uptime_seconds = (long)clock.GetElapsedTime(started).TotalSeconds,
        }));
    }
}
