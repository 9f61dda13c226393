using Attest.Network.Assignments;
using Attest.Network.Cycle;
using Attest.Network.Requests;
using Attest.Network.Writing;
using Attest.Store;
using Attest.Store.Sqlite;

namespace Attest.Network;

/// <summary>The office beside a base: people and whatever is protected, in a file that only its owner may read and that nothing which publishes opens (I10).</summary>
public sealed class Office : IAsyncDisposable
{
    private readonly OfficeFile _file;

    private Office(OfficeFile file)
    {
        _file = file;
        People = new People(file);
        SignIns = new SignIns(file);
        Passkeys = new Passkeys(file);
        Sessions = new Sessions(file);
        Calendars = new Calendars(file);
        Notices = new Notices(file);
        Outbox = new Outbox(file);
        Drafts = new Drafts(file);
        ReplyLinks = new ReplyLinks(file);
        Correspondence = new Correspondence(file);
        Assignments = new AssignmentLedger(file);
    }

    /// <summary>Those who work in the network.</summary>
    public People People { get; }

    /// <summary>With what they sign in.</summary>
    public SignIns SignIns { get; }

    /// <summary>The passkeys that they have added.</summary>
    public Passkeys Passkeys { get; }

    /// <summary>The browsers that are signed in.</summary>
    public Sessions Sessions { get; }

    /// <summary>The calendars of the editions that are made here.</summary>
    public Calendars Calendars { get; }

    /// <summary>What people want to be told outside the office.</summary>
    public Notices Notices { get; }

    /// <summary>The mails that remind them.</summary>
    public Outbox Outbox { get; }

    /// <summary>The texts that are written for editions.</summary>
    public Drafts Drafts { get; }

    /// <summary>The links by which governments read a draft and reply.</summary>
    public ReplyLinks ReplyLinks { get; }

    /// <summary>What authorities were asked and what came back.</summary>
    public Correspondence Correspondence { get; }

    /// <summary>Who covers which State and theme for which edition.</summary>
    public AssignmentLedger Assignments { get; }

    /// <summary>The copy that was made of the file as it was, when opening it brought it up to date; otherwise null.</summary>
    public string? MigrationCopy => _file.MigrationCopy;

    /// <summary>Opens the office of a data folder and makes it where there is none. Throws <see cref="BaseException"/> when it is newer than this program, damaged or out of reach; the message names what to do.</summary>
    public static Office Open(DataFolder folder, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(clock);
        return new(OfficeFile.Open(folder, clock, Schema.Office));
    }

    /// <summary>The last entries of the log about someone, or of the whole office; the newest first.</summary>
    public IReadOnlyList<OfficeEntry> Log(Pseudonym? about = null, int most = 100) => _file.Read(connection => OfficeLogRows.Last(connection, about?.Value, most));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
