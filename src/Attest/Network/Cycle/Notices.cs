using Attest.Store.Sqlite;

namespace Attest.Network.Cycle;

/// <summary>What people want to be told outside the office, and the secret addresses of their feeds, which are kept as SHA-256 alone.</summary>
public sealed class Notices
{
    private readonly OfficeFile _file;

    internal Notices(OfficeFile file) => _file = file;

    /// <summary>What a person chose; by mail and without names until the person says otherwise.</summary>
    public NoticeChoice Of(Pseudonym person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.Read(connection => Of(connection, person));
    }

    /// <summary>Keeps what a person chose.</summary>
    public Task ChooseAsync(Pseudonym person, bool mail, bool names, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            if (Of(rows.Connection, person) is var before && (before.Mail, before.Names) == (mail, names))
                return false;
            rows.Execute(
                "INSERT INTO notice (person, mail, names) VALUES ($1, $2, $3) ON CONFLICT (person) DO UPDATE SET mail = excluded.mail, names = excluded.names", person.Value, mail ? 1 : 0, names ? 1 : 0);
            People.Log(rows, person, person, Act.NoticesChanged);
            return true;
        }, cancellationToken);
    }

    /// <summary>Makes the secret of a person's feed; one made before leads nowhere from then on.</summary>
    public Task<string> MakeFeedAsync(Pseudonym person, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            var secret = Secret.Make();
            rows.Execute("INSERT INTO notice (person, feed) VALUES ($1, $2) ON CONFLICT (person) DO UPDATE SET feed = excluded.feed", person.Value, Secret.HashOf(secret));
            People.Log(rows, person, person, Act.FeedMade);
            return secret;
        }, cancellationToken);
    }

    /// <summary>Takes the feed back; answers whether there was one.</summary>
    public Task<bool> RevokeFeedAsync(Pseudonym person, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(person);
        return _file.WriteAsync(rows =>
        {
            var hadOne = rows.Execute("UPDATE notice SET feed = NULL WHERE person = $1 AND feed IS NOT NULL", person.Value) > 0;
            if (hadOne)
                People.Log(rows, person, person, Act.FeedRevoked);
            return hadOne;
        }, cancellationToken);
    }

    /// <summary>Whose feed has a secret, of those who may sign in; otherwise null.</summary>
    public Person? FindByFeed(string secret) => _file.Read(connection =>
        connection.Rows(row => row.GetString(0), "SELECT person FROM notice WHERE feed = $1", Secret.HashOf(secret)) is [var word]
        && Pseudonym.TryParse(word, out var pseudonym) && People.Find(connection, pseudonym) is { DisabledAt: null } person ? person : null);

    internal static NoticeChoice Of(Microsoft.Data.Sqlite.SqliteConnection connection, Pseudonym person) =>
        connection.Rows(row => new NoticeChoice(row.GetInt32(0) == 1, row.GetInt32(1) == 1, row.GetInt32(2) == 1), "SELECT mail, names, feed IS NOT NULL FROM notice WHERE person = $1", person.Value)
            .FirstOrDefault() ?? new NoticeChoice();
}
