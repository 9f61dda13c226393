using Attest.Network;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Attest.App.Network.SignIn;

/// <summary>What signing in is made of: ASP.NET Core Identity over the office, its cookies, and the keys that protect them.</summary>
internal static class SignInParts
{
    /// <summary>The cookies: that of a signed-in browser, and that of one between password and code. They hold no name and no address.</summary>
    public const string SessionCookie = "attest-office", HalfwayCookie = "attest-office-halfway";

    // OWASP's Password Storage Cheat Sheet for PBKDF2 with HMAC-SHA512.
    private const int Iterations = 210_000;

    // Ten wrong passwords or codes in a row close the way in for a quarter of an hour: some 400,000 tries a year, against a second factor of a million codes that change.
    private const int MostFailures = 10;
    private static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Halfway = TimeSpan.FromMinutes(10);

    /// <summary>Adds them for the office that a site finds.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, Func<IServiceProvider, CurrentOffice> office)
    {
        services.AddSingleton(office);
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("attest");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(parts => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = new FileSystemXmlRepository(parts.GetRequiredService<CurrentOffice>().OpenKeys(), parts.GetRequiredService<ILoggerFactory>())));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure<SessionTickets>((options, tickets) =>
            {
                Harden(options, SessionCookie);
                options.ExpireTimeSpan = Session.Longest;
                options.SlidingExpiration = false;
                options.SessionStore = tickets;
                // The session is looked up at each request; nothing that it says can be out of date.
                options.Events = new CookieAuthenticationEvents();
            });
            cookies.TwoFactorUserIdCookie!.Configure(options =>
            {
                Harden(options, HalfwayCookie);
                options.ExpireTimeSpan = Halfway;
            });
        });
        services.AddSingleton<SessionTickets>();
        services.AddSingleton<OneTimeCodes>();
        services.AddScoped<MemberStore>();
        services.AddScoped<IUserConfirmation<Member>, MayJoin>();
        services.AddIdentityCore<Member>(Set).AddUserStore<MemberStore>().AddSignInManager().AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Iterations);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        return services;
    }

    private static void Set(IdentityOptions options)
    {
        options.SignIn.RequireConfirmedAccount = true;
        options.Lockout.MaxFailedAccessAttempts = MostFailures;
        options.Lockout.DefaultLockoutTimeSpan = Lockout;
        options.Tokens.AuthenticatorTokenProvider = TokenOptions.DefaultAuthenticatorProvider;
    }

    // Never over a plain line but to this machine: the office answers nobody else there.
    private static void Harden(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Cookie.Path = "/";
        options.CookieManager = new HostCookies();
    }

    /// <summary>Whoever was disabled does not sign in.</summary>
    private sealed class MayJoin : IUserConfirmation<Member>
    {
        public Task<bool> IsConfirmedAsync(UserManager<Member> manager, Member user) => Task.FromResult(user.Person is { HasJoined: true, DisabledAt: null });
    }
}
