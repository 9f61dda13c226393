using System.Text;
using Attest.Editions.Keys;
using Attest.Tests.CommandLine;

namespace Attest.Tests.Editions.Keys;

/// <summary>The keys of an organisation: made, rotated, revoked; the private halves are nobody else's.</summary>
public sealed class KeyFolderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private readonly ScratchFolder _scratch = new();

    private KeyFolder Folder => new(_scratch.PathOf("keys"));

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Make_FirstKey_SignsAndIsReadableByItsOwnerAlone()
    {
        var made = Folder.Make(Now);

        using var key = Folder.OpenCurrent();
        var signature = key.Sign("words"u8);
        Assert.Equal(made, Folder.Ring.Current);
        Assert.True(made.Key.Verify("words"u8, signature));
        Assert.False(made.Key.Verify("swords"u8, signature));
        Assert.Equal(signature, key.Sign("words"u8));
        Assert.DoesNotContain("PRIVATE", File.ReadAllText(Folder.RingFile), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Folder.FileOf(made.Key)));
    }

    [Fact]
    public void Make_WhileOneSigns_NamesWhatToDo()
    {
        Folder.Make(Now);

        Assert.Contains("attest keys rotate", Assert.Throws<KeyException>(() => Folder.Make(Now)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenCurrent_FileOthersMayRead_IsRefused()
    {
        if (OperatingSystem.IsWindows())
            return;
        var made = Folder.Make(Now);
        File.SetUnixFileMode(Folder.FileOf(made.Key), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Contains("chmod 600", Assert.Throws<KeyException>(() => Folder.OpenCurrent()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenCurrent_FileOfAnotherKey_IsRefused()
    {
        var made = Folder.Make(Now);
        using var other = PrivateKey.Make();
        File.WriteAllBytes(Folder.FileOf(made.Key), other.Write());

        Assert.Contains("does not hold the key", Assert.Throws<KeyException>(() => Folder.OpenCurrent()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rotate_OldKey_VouchesForTheNewAndStillHoldsForItsTime()
    {
        var old = Folder.Make(Now);
        var published = Folder.Ring;

        var next = Folder.Rotate(Now.AddYears(1));

        var ring = Folder.Ring;
        Assert.Equal(next, ring.Current);
        Assert.True(ring.Find(old.Key.Id)!.HeldAt(Now.AddDays(1)));
        Assert.False(ring.Find(old.Key.Id)!.HeldAt(Now.AddYears(2)));
        Assert.True(ring.LeadsTo(next.Key, published));
    }

    [Fact]
    public void LeadsTo_KeyThatNobodyVouchesFor_IsNotTrusted()
    {
        Folder.Make(Now);
        var published = Folder.Ring;
        using PrivateKey stranger = PrivateKey.Make();
        KeyEntry forged = new(stranger.Public, Now) { Endorsement = KeyEndorsement.Of(stranger.Public, stranger) with { By = published.Entries[0].Key.Id } };

        Assert.False(published.With(forged).LeadsTo(stranger.Public, published));
    }

    [Fact]
    public void Revoke_Key_HoldsForNothingEverAndVouchesForNothing()
    {
        var old = Folder.Make(Now);
        var next = Folder.Rotate(Now.AddYears(1));

        Folder.Revoke(old.Key.Id[..8], "the laptop was stolen", Now.AddYears(2));

        var revoked = Folder.Ring.Find(old.Key.Id)!;
        Assert.False(revoked.HeldAt(Now.AddDays(1)));
        Assert.Equal("the laptop was stolen", revoked.RevokedFor);
        Assert.False(Folder.Ring.LeadsTo(next.Key, new KeyRing([revoked])));
        Assert.Throws<KeyException>(() => Folder.Revoke(old.Key.Id, "again", Now));
    }

    [Fact]
    public void Read_RingThatWasWritten_IsTheSame()
    {
        Folder.Make(Now);
        Folder.Rotate(Now.AddYears(1));
        var first = Folder.Ring;

        Assert.Equal(KeyRingJson.Write(first), KeyRingJson.Write(KeyRingJson.Read(KeyRingJson.Write(first))));
        Assert.Equal(first.Entries, Folder.Ring.Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"attest_keys":2,"keys":[]}""")]
    [InlineData("""{"attest_keys":1,"keys":[{"algorithm":"Ed25519","id":"00","key":"00","valid_from":"2026-03-04T05:06:07.000Z"}]}""")]
    public void Read_NoRing_Throws(string text) => Assert.Throws<FormatException>(() => KeyRingJson.Read(Encoding.UTF8.GetBytes(text)));
}
