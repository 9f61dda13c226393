using Attest.Network;
using Attest.Store;

namespace Attest.App.Network.SignIn;

/// <summary>The office beside the base that is served: there from the moment in which somebody is first invited, which may be while the site runs.</summary>
internal sealed class CurrentOffice(DataFolder folder, TimeProvider clock) : IAsyncDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly Lock gate = new();
    private Office? office;

    /// <summary>The office; throws <see cref="InvalidOperationException"/> where there is none.</summary>
    public Office Held => Find() ?? throw new InvalidOperationException("There is no office here.");

    /// <summary>Where the keys lie that protect what browsers hold and what must be read again; a folder that only its owner may look into.</summary>
    public DirectoryInfo OpenKeys() =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder.OfficeKeysFolder) : Directory.CreateDirectory(folder.OfficeKeysFolder, OwnerOnly);

    /// <summary>The office, or null where nobody was invited yet.</summary>
    public Office? Find()
    {
        if (office is not null || !folder.HoldsOffice)
            return office;
        lock (gate)
            return office ??= Open();
    }

    public async ValueTask DisposeAsync()
    {
        if (office is { } open)
            await open.DisposeAsync();
    }

    private Office Open()
    {
        OpenKeys();
        return Office.Open(folder, clock);
    }
}
