using System.Text.Json;
using Attest.Network;
using Microsoft.AspNetCore.Identity;

namespace Attest.App.Network.SignIn;

/// <summary>
/// Where ASP.NET Core Identity finds people and with what they sign in: in the office. It only signs in; people are added, changed and taken out by <see cref="People"/> and <see cref="SignIns"/>, which tell
/// the log, so nothing else of Identity writes here.
/// </summary>
internal sealed class MemberStore(CurrentOffice offices)
    : IUserPasswordStore<Member>, IUserSecurityStampStore<Member>, IUserTwoFactorStore<Member>, IUserTwoFactorRecoveryCodeStore<Member>, IUserLockoutStore<Member>, IUserPasskeyStore<Member>
{
    private Office Office => offices.Held;

    public void Dispose()
    {
    }

    public Task<string> GetUserIdAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.Pseudonym.Value);

    public Task<string?> GetUserNameAsync(Member user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Pseudonym.Value);

    public Task<string?> GetNormalizedUserNameAsync(Member user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    // A pseudonym never changes.
    public Task SetUserNameAsync(Member user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedUserNameAsync(Member user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(Member user, CancellationToken cancellationToken) => throw new NotSupportedException("People are invited.");

    public Task<IdentityResult> DeleteAsync(Member user, CancellationToken cancellationToken) => throw new NotSupportedException("People are disabled.");

    /// <summary>Keeps a password that was hashed anew because the way of hashing has become stronger.</summary>
    public async Task<IdentityResult> UpdateAsync(Member user, CancellationToken cancellationToken)
    {
        if (user.PasswordHash is { } hash && Office.SignIns.Find(user.Pseudonym)?.PasswordHash is { } kept && kept != hash)
            await Office.SignIns.RehashAsync(user.Pseudonym, hash, cancellationToken);
        return IdentityResult.Success;
    }

    public Task<Member?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Task.FromResult(Pseudonym.TryParse(userId, out var pseudonym) ? Of(Office.People.Find(pseudonym)) : null);

    // Identity folds names to capital letters; a pseudonym has small ones.
    public Task<Member?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => FindByIdAsync(normalizedUserName.ToLowerInvariant(), cancellationToken);

    /// <summary>The person who signs in with an address of e-mail, or null.</summary>
    public Member? FindByEmail(string? email) => Of(Office.People.FindByEmail(email));

    public Task<string?> GetPasswordHashAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetPasswordHashAsync(Member user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Member user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    // The office draws a new one with each change that needs it.
    public Task SetSecurityStampAsync(Member user, string stamp, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<bool> GetTwoFactorEnabledAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetTwoFactorEnabledAsync(Member user, bool enabled, CancellationToken cancellationToken) => throw new NotSupportedException("Everybody has a second factor.");

    public Task<bool> RedeemCodeAsync(Member user, string code, CancellationToken cancellationToken) => Office.SignIns.UseRecoveryCodeAsync(user.Pseudonym, RecoveryCode.Fold(code), cancellationToken);

    public Task ReplaceCodesAsync(Member user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) => throw new NotSupportedException("Recovery codes are made by the office.");

    public Task<int> CountCodesAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(Office.SignIns.RecoveryCodesLeft(user.Pseudonym));

    public Task<bool> GetLockoutEnabledAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Member user, bool enabled, CancellationToken cancellationToken) => throw new NotSupportedException("Everybody can be locked out.");

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.LockedUntil);

    public async Task SetLockoutEndDateAsync(Member user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.LockedUntil = lockoutEnd;
        if (lockoutEnd is { } until)
            await Office.SignIns.LockAsync(user.Pseudonym, until, cancellationToken);
    }

    public Task<int> GetAccessFailedCountAsync(Member user, CancellationToken cancellationToken) => Task.FromResult(user.Failures);

    public async Task<int> IncrementAccessFailedCountAsync(Member user, CancellationToken cancellationToken) => user.Failures = await Office.SignIns.CountFailureAsync(user.Pseudonym, cancellationToken);

    public Task ResetAccessFailedCountAsync(Member user, CancellationToken cancellationToken)
    {
        user.Failures = 0;
        return Office.SignIns.ForgetFailuresAsync(user.Pseudonym, cancellationToken);
    }

    public Task AddOrUpdatePasskeyAsync(Member user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        Office.Passkeys.PutAsync(user.Pseudonym, passkey.CredentialId, JsonSerializer.Serialize(passkey), cancellationToken);

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Member user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. Office.Passkeys.Of(user.Pseudonym).Select(Read)]);

    public Task<Member?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(Office.Passkeys.Find(credentialId) is { } passkey ? Of(Office.People.Find(passkey.Person)) : null);

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Member user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(Office.Passkeys.Find(credentialId) is { } passkey && passkey.Person == user.Pseudonym ? Read(passkey) : null);

    public Task RemovePasskeyAsync(Member user, byte[] credentialId, CancellationToken cancellationToken) => Office.Passkeys.RemoveAsync(user.Pseudonym, credentialId, cancellationToken);

    private Member? Of(Person? person) => person is not null && Office.SignIns.Find(person.Pseudonym) is { } credentials ? new(person, credentials) : null;

    private static UserPasskeyInfo Read(Passkey passkey) => JsonSerializer.Deserialize<UserPasskeyInfo>(passkey.Content) ?? throw new FormatException("A passkey of the office cannot be read.");
}
