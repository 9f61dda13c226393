using System.Globalization;
using Attest.Editions.Launch;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary>
/// Keeps the base in which an edition was made from everybody but its own machine until that edition’s minute: its reports, statements and findings are in that base. The public has a base of its own,
/// which an edition reaches when it is launched.
/// </summary>
internal static class EmbargoGate
{
    /// <summary>Closes everything that comes after, while something is embargoed.</summary>
    public static void UseEmbargo(this WebApplication web, EvidenceStore store, TimeProvider clock)
    {
        // Whoever freezes has the base to himself: it cannot happen while a site is served.
        if (FindEmbargo.In(store, clock.GetUtcNow()) is not { } embargo)
            return;
        web.Use(async (context, next) =>
        {
            var left = embargo.Until - clock.GetUtcNow();
            if (left <= TimeSpan.Zero || LocalEditing.IsLocal(context.Request))
            {
                await next(context);
                return;
            }
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = Math.Ceiling(left.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync("Embargoed.\n", context.RequestAborted);
        });
    }
}
