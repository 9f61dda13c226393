using Attest.Statements;
using Attest.Store;
using Attest.Tests.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Attest.Tests.Browser;

/// <summary>The review queue by keyboard alone, and without scripts.</summary>
public sealed class ReviewWalkTests(ChromiumBrowser chromium) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("attest-review-").FullName;
    private Base held = null!;
    private WebApplication web = null!;

    private Uri Address => new(web.Urls.First());

    private IReadOnlyList<RecordedJudgement> Judgements => held.Store.Judgements;

    public async ValueTask InitializeAsync()
    {
        DataFolder data = new(folder);
        InitializeBase.In(data, TimeProvider.System);
        held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await held.Store.AddAsync([DemonstrationSite.Read("1999_PRK.txt")]);
        web = await DemonstrationSite.ServeAsync(held.Store, parts => parts with { IsLocalEditingOn = true, Editor = "jb" });
    }

    public async ValueTask DisposeAsync()
    {
        await web.DisposeAsync();
        await held.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Queue_ByKeyboardAlone_TakesEveryRuling()
    {
        await using var reader = await chromium.ReaderAsync(Address);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/review");
        await page.Locator(".review:focus").WaitForAsync();
        int waiting = held.Store.Find(held.Store.Pages[0].Address)!.Statements.Length;
        Assert.Contains($"1 OF {waiting}", await page.Locator(".kicker").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        var accepted = await PressAsync(page, "a", "Enter");
        Assert.Equal((Ruling.Accept, "jb"), (accepted.Ruling, accepted.By));
        var rejected = await PressAsync(page, "r", "Enter");
        Assert.Equal(Ruling.Reject, rejected.Ruling);
        Assert.NotEqual(accepted.Statement, rejected.Statement);
        Assert.Contains($"1 OF {waiting - 2}", await page.Locator(".kicker").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        await page.Keyboard.PressAsync("c");
        Assert.Equal("what", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("denied");
        var corrected = await PressAsync(page, "Control+Enter");
        Assert.Equal((Ruling.Correct, Hedge.Denied), (corrected.Ruling, corrected.Says?.Hedge));

        await page.Keyboard.PressAsync("m");
        Assert.Equal("words", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        string selected = await page.EvaluateAsync<string>("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Policy: keeps the option");
        var missed = await PressAsync(page, "Control+Enter");
        Assert.Equal((Ruling.Missed, StatementValue.RetainsOption, selected.Trim()), (missed.Ruling, missed.Says!.Value, missed.Says.Wording));
        Assert.InRange(missed.Says.Wording.Count(c => c == ' '), 1, 2);
        // What was missed is no ruling on the statement shown, which still waits.
        Assert.Contains($"1 OF {waiting - 3}", await page.Locator(".kicker").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);

        await page.Keyboard.PressAsync("n");
        Assert.Equal("next", await page.EvaluateAsync<string>("document.activeElement.rel"));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText($"2 of {waiting - 3}").WaitForAsync();
        Assert.Contains($"2 OF {waiting - 3}", await page.Locator(".kicker").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Queue_WithoutScripts_TakesRulingsByItsForms()
    {
        await using var reader = await chromium.ReaderAsync(Address, hasScripts: false);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/review");
        await page.GetByLabel("Reason").First.FillAsync("as printed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await page.GetByText("The last statement was accepted").WaitForAsync();
        Assert.Equal("as printed", Judgements[0].Judgement.Reason);

        await page.GetByText("Correct c").ClickAsync();
        await page.GetByLabel("When").First.FillAsync("once upon a time");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the correction" }).ClickAsync();

        Assert.Contains("is no date", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("once upon a time", await page.GetByLabel("When").First.InputValueAsync());
        Assert.Single(Judgements);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task Queue_WithItsFormsOpen_HasNoBarrierAndNoSidewaysScrolling(int width, ColorScheme scheme)
    {
        await using var reader = await chromium.ReaderAsync(Address, width, scheme);
        var page = await reader.NewPageAsync();
        await page.GotoAsync("/review");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await page.EvaluateAsync(ChromiumBrowser.Axe);

        string[] barriers = await page.EvaluateAsync<string[]>(EveryPageTests.FindBarriers);
        int overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.True(barriers.Length == 0, string.Join('\n', barriers.Take(5)));
        Assert.True(overflow <= 0, $"{overflow} px too wide.");
    }

    // Presses keys one after the other; the last one records a judgement, which is the answer.
    private async Task<Judgement> PressAsync(IPage page, params string[] keys)
    {
        int before = Judgements.Count;
        TaskCompletionSource next = new();
        void Arrived(object? _, IPage arrived) => next.TrySetResult();
        page.DOMContentLoaded += Arrived;
        foreach (string key in keys)
            await page.Keyboard.PressAsync(key);
        await next.Task.WaitAsync(TimeSpan.FromSeconds(10));
        page.DOMContentLoaded -= Arrived;
        await page.Locator(".review:focus").WaitForAsync();
        Assert.Equal(before + 1, Judgements.Count);
        return Judgements[^1].Judgement;
    }
}
