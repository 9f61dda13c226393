using System.Security.Claims;
using Attest.Network;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Attest.App.Network.SignIn;

/// <summary>Keeps in the office which browsers are signed in. The cookie holds nothing but the secret of its session, so that whatever ends the session ends it at once, everywhere.</summary>
internal sealed class SessionTickets(CurrentOffice offices, TimeProvider clock) : ITicketStore
{
    // How exactly it is kept when a browser was last seen: to write at each request would cost more than it tells.
    private static readonly TimeSpan Exactness = TimeSpan.FromMinutes(5);

    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreAsync(ticket, "", CancellationToken.None);

    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) =>
        StoreAsync(ticket, Device.Of(httpContext.Request.Headers.UserAgent.ToString()), cancellationToken);

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        if (offices.Find() is not { } office || office.Sessions.Find(key) is not { } session)
            return null;
        if (clock.GetUtcNow() - session.SeenAt > Exactness)
            await office.Sessions.SeeAsync(key);
        ClaimsIdentity identity = new([new(ClaimTypes.NameIdentifier, session.Person.Value), new(Claims.Session, session.Name)], IdentityConstants.ApplicationScheme);
        return new(new(identity), new AuthenticationProperties { IssuedUtc = session.BeganAt, ExpiresUtc = session.ExpiresAt }, IdentityConstants.ApplicationScheme);
    }

    // Whoever signs in gets a session of their own, so that a cookie that was put into a browser before opens nothing after (session fixation).
    public Task RenewAsync(string key, AuthenticationTicket ticket) => throw new InvalidOperationException("This browser is signed in already.");

    public Task RemoveAsync(string key) => offices.Held.Sessions.EndAsync(key);

    private async Task<string> StoreAsync(AuthenticationTicket ticket, string device, CancellationToken cancellationToken) =>
        Pseudonym.TryParse(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier), out var person)
            ? await offices.Held.Sessions.BeginAsync(person, device, cancellationToken)
            : throw new InvalidOperationException("Only people of the office are signed in.");

    /// <summary>What a ticket says besides the person.</summary>
    internal static class Claims
    {
        /// <summary>The name of the session.</summary>
        public const string Session = "attest.session";
    }
}
