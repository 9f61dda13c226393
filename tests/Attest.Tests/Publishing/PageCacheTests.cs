using Attest.App.Publishing;

namespace Attest.Tests.Publishing;

public sealed class PageCacheTests
{
    [Fact]
    public async Task Get_MoreThanTheBound_GivesUpTheLeastRecentlyUsed()
    {
        var (a, b, c) = (Page('a'), Page('b'), Page('c'));
        PageCache cache = new(a.HeldBytes + b.HeldBytes + c.HeldBytes - 1);
        await cache.GetAsync(Key("a"), () => Made(a));
        await cache.GetAsync(Key("b"), () => Made(b));
        await cache.GetAsync(Key("a"), Refused);

        await cache.GetAsync(Key("c"), () => Made(c));

        Assert.Same(a, await cache.GetAsync(Key("a"), Refused));
        Assert.Same(c, await cache.GetAsync(Key("c"), Refused));
        Assert.Null(await cache.GetAsync(Key("b"), () => Task.FromResult<PageBody?>(null)));
        Assert.Equal(a.HeldBytes + c.HeldBytes, cache.Bytes);
    }

    [Fact]
    public async Task Get_PageLargerThanTheBound_IsAnsweredAndNotKept()
    {
        PageCache cache = new(1);

        Assert.NotNull(await cache.GetAsync(Key("a"), () => Made(Page('a'))));
        Assert.Equal(0, cache.Bytes);
    }

    [Fact]
    public async Task Get_WantedByManyAtOnce_IsMadeOnce()
    {
        PageCache cache = new(1_000_000);
        int made = 0;
        TaskCompletionSource<PageBody?> work = new();

        var wanted = Enumerable.Range(0, 20).Select(_ => cache.GetAsync(Key("a"), () => { made++; return work.Task; })).ToArray();
        work.SetResult(Page('a'));

        Assert.Single((await Task.WhenAll(wanted)).Distinct());
        Assert.Equal(1, made);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public async Task Get_AfterTheBaseChanged_MakesThePageAnew(long revision, long judgements)
    {
        PageCache cache = new(1_000_000);
        await cache.GetAsync(new("/", "en", 1, 0, "", default), () => Made(Page('a')));
        var after = Page('b');

        Assert.Same(after, await cache.GetAsync(new("/", "en", revision, judgements, "", default), () => Made(after)));
    }

    [Fact]
    public async Task Get_MakingFails_IsTriedAgain()
    {
        PageCache cache = new(1_000_000);
        await Assert.ThrowsAsync<InvalidOperationException>(() => cache.GetAsync(Key("a"), () => throw new InvalidOperationException()));

        Assert.NotNull(await cache.GetAsync(Key("a"), () => Made(Page('a'))));
    }

    private static PageKey Key(string address) => new(address, "en", 1, 0, "", default);

    private static PageBody Page(char letter) => PageBody.Of("text/plain", new string(letter, 500));

    private static Task<PageBody?> Made(PageBody page) => Task.FromResult<PageBody?>(page);

    private static Task<PageBody?> Refused() => throw new InvalidOperationException("The page was to be held.");
}
