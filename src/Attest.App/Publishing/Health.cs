using System.Reflection;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary><c>/health</c>: whether the site stands and the base answers, for whoever watches over it.</summary>
internal static class Health
{
    public static void Map(WebApplication site, EvidenceStore store)
    {
        var clock = site.Services.GetRequiredService<TimeProvider>();
        var started = clock.GetTimestamp();
        site.MapGet("/health", () =>
        {
            var state = store.State;
            return Results.Json(new
            {
                status = "ok",
                version = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion,
                uptime_seconds = (long)clock.GetElapsedTime(started).TotalSeconds,
                @base = new
                {
                    revision = state.Revision,
                    schema = state.SchemaVersion,
                    demonstration = state.IsDemonstration,
                    pages = state.PageCount,
                    statements = state.StatementCount,
                },
            });
        });
    }
}
