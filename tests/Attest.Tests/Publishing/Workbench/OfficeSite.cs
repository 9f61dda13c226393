using Attest.App.Network.SignIn;
using Attest.App.Publishing;
using Attest.Network;
using Attest.Registers;
using Attest.Store;
using Attest.Tests.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Attest.Tests.Publishing.Workbench;

/// <summary>A site with an office in a folder of its own, for tests that write.</summary>
internal sealed class OfficeSite : IAsyncDisposable
{
    public const string Password = "seven brown herons wade";

    private readonly TemporaryFolder folder;
    private readonly Base held;

    private OfficeSite(TemporaryFolder folder, Base held, WebApplication web, Office office) => (this.folder, this.held, Web, Office) = (folder, held, web, office);

    public WebApplication Web { get; }

    public Office Office { get; }

    public EvidenceStore Store => held.Store;

    public Uri Address => new(Web.Urls.First());

    public DataFolder Data => folder.Data;

    public static async Task<OfficeSite> OpenAsync(Func<SiteParts, SiteParts>? with = null)
    {
        TemporaryFolder folder = new();
        InitializeBase.In(folder.Data, TimeProvider.System);
        var held = Base.Open(folder.Data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt")]);
        await held.Store.IndexAsync();
        var web = await DemonstrationSite.ServeAsync(held.Store, parts => (with ?? (same => same))(parts with { Office = folder.Data }));
        return new(folder, held, web, Office.Open(folder.Data, TimeProvider.System));
    }

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        await Office.DisposeAsync();
        await held.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>A duty; without a State it is for every one.</summary>
    public static Duty Duty(Role role, string? state = null, string? theme = null) => new(role, state is null ? null : JurisdictionCode.Parse(state), theme);

    /// <summary>Somebody who has joined, with what the person's app would know.</summary>
    public async Task<OfficePerson> JoinAsync(string email, params IReadOnlyList<Duty> duties)
    {
        var added = await Office.People.AddAsync(email, duties[0], by: null);
        foreach (var duty in duties.Skip(1))
            await Office.People.GiveAsync(added, duty, by: null);
        var invitation = await Office.People.InviteAsync(added, by: null);
        var (key, codes) = (OneTimeCodes.MakeKey(), RecoveryCode.MakeAll());
        var hash = Web.Services.GetRequiredService<IPasswordHasher<Member>>().HashPassword(null!, Password);
        var person = await Office.SignIns.JoinAsync(invitation.Secret, hash, Web.Services.GetRequiredService<OneTimeCodes>().Protect(key), codes.Select(RecoveryCode.Fold));
        return new(Office.People.Find(person!.Pseudonym)!, key, codes);
    }

    /// <summary>A browser that nobody is signed in with.</summary>
    public OfficeBrowser Browser() => new(Address);

    /// <summary>Somebody who has joined and is signed in, by the pages.</summary>
    public async Task<OfficeBrowser> SignedInAsync(string email, params IReadOnlyList<Duty> duties)
    {
        var person = await JoinAsync(email, duties);
        var browser = Browser();
        await browser.SignInAsync(email, person.Code());
        return browser;
    }

    /// <summary>Somebody, and what only that person knows.</summary>
    internal sealed record OfficePerson(Person Person, string Key, IReadOnlyList<string> RecoveryCodes)
    {
        /// <summary>What the person's app shows now.</summary>
        public string Code() => new Totp(Base32Encoding.ToBytes(Key.Replace(" ", "", StringComparison.Ordinal))).ComputeTotp(DateTime.UtcNow);
    }
}
