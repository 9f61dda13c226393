namespace Attest.App.Publishing;

/// <summary>One log line a request: the route's pattern, never the address asked for, since addresses hold query texts.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log, TimeProvider clock)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = clock.GetTimestamp();
        await next(context);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)";
        log.LogInformation("{Method} {Route} {Status} {Milliseconds}", context.Request.Method, route, context.Response.StatusCode, Math.Round(clock.GetElapsedTime(started).TotalMilliseconds, 1));
    }
}
