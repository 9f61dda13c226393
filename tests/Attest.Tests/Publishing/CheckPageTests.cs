using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Attest.Tests.CommandLine;
using Attest.Tests.Reports.Forms;

namespace Attest.Tests.Publishing;

/// <summary>A text is checked on the site, by readers and by programs, and nothing of it stays.</summary>
public sealed class CheckPageTests(DemonstrationSite site)
{
    private const string Text = "North Korea has not acceded to the Mine Ban Treaty. North Korea was absent from the vote on UN General Assembly Resolution 51/45S, which was adopted by a vote of 156-0. The sun shone.";

    [Fact]
    public async Task Form_PastedText_StandsSentenceBySentenceBesideWhatIsKnown()
    {
        using var client = await site.ClientAsync();
        using var answer = await client.PostAsync(new Uri("/check", UriKind.Relative), Form(("text", Text), ("state", ""), ("on", "2004-01-01")));
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        var sentences = page.QuerySelectorAll(".checked > li");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(["confirmed", "contradicted", "not checkable"], sentences.Select(item => item.QuerySelector(".flag")!.TextContent.Trim(' ', '✓', '✗', '?')));
        Assert.Contains("155-0-10", sentences[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("No statement was read", sentences[2].TextContent, StringComparison.Ordinal);
        Assert.Contains(DemonstrationSite.Notice, page.QuerySelector("[role=note]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Text, page.QuerySelector("textarea")!.TextContent);
        foreach (string link in sentences[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href")!))
        {
            var shown = await client.PageAsync(link.Split('#')[0]);
            Assert.True(!link.Contains('#') || shown.GetElementById(link.Split('#')[1]) is not null, link);
        }
    }

    [Fact]
    public async Task Api_AsJsonAsTextAndAsForm_AnswersTheSame()
    {
        using var client = await site.ClientAsync();
        string[] answers = [];
        foreach (HttpContent body in new HttpContent[]
        {
            new StringContent(JsonSerializer.Serialize(new { text = Text, on = "2004-01-01" }), Encoding.UTF8, "application/json"),
            Form(("text", Text), ("on", "2004-01-01")),
            new StringContent(Text, Encoding.UTF8, "text/plain"),
        })
        {
            using var answer = await client.PostAsync(new Uri(body is StringContent { Headers.ContentType.MediaType: "text/plain" } ? "/api/v1/check?on=2004-01-01" : "/api/v1/check", UriKind.Relative), body);
            Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
            answers = [.. answers, await answer.Content.ReadAsStringAsync()];
        }
        using var data = JsonDocument.Parse(answers[0]);
        var sentences = data.RootElement.GetProperty("sentences").EnumerateArray().ToArray();

        Assert.Single(answers.Distinct());
        Assert.Equal(["confirmed", "contradicted", "not_checkable"], sentences.Select(sentence => sentence.GetProperty("outcome").GetString()));
        Assert.Equal("PRK", data.RootElement.GetProperty("state").GetProperty("value").GetString());
        Assert.False(data.RootElement.GetProperty("is_state_chosen").GetBoolean());
        Assert.All(sentences[0].GetProperty("statements")[0].GetProperty("against").EnumerateArray(), side => Assert.NotEmpty(side.GetProperty("wording").GetString()!));
    }

    [Fact]
    public async Task File_WordDocument_IsReadAsItsText()
    {
        using var client = await site.ClientAsync();
        var page = await PostedAsync(client, File("press.docx", WriteWord.Of(WriteWord.Plain(Text))));

        Assert.Equal(3, page.QuerySelectorAll(".checked > li").Length);
        Assert.Contains("156-0", page.QuerySelectorAll(".checked > li")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_NothingThatCanBeRead_IsToldAndLost()
    {
        using var client = await site.ClientAsync();

        Assert.Contains("damaged", (await PostedAsync(client, File("press.docx", [.. "PK\u0003\u0004"u8, 1, 2, 3]))).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("can be read", (await PostedAsync(client, File("noise.bin", [0, 255, 1, 254, 0, 0, 128, 129, 7, 0, 0, 3]))).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no text", (await PostedAsync(client, Form(("text", "   ")))).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{\"text\": 7}", 400)]
    [InlineData("application/json", "[]", 400)]
    [InlineData("application/json", "{", 400)]
    [InlineData("application/json", "{\"text\": \"\"}", 400)]
    [InlineData("application/json", "{\"text\": \"North Korea.\", \"on\": \"yesterday\"}", 400)]
    [InlineData("application/json", "{\"text\": \"North Korea.\", \"state\": \"nowhere at all\"}", 400)]
    [InlineData("application/x-www-form-urlencoded", "text=", 400)]
    [InlineData("image/png", "x", 415)]
    public async Task Api_WhatCannotBeTaken_IsAProblem(string type, string body, int status)
    {
        using var client = await site.ClientAsync();
        using StringContent content = new(body, Encoding.UTF8, type);
        using var answer = await client.PostAsync(new Uri("/api/v1/check", UriKind.Relative), content);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("/api/v1/check", "application/problem+json")]
    [InlineData("/check", "text/html")]
    public async Task Post_MoreThanIsTaken_Is413WithTheLimit(string address, string type)
    {
        using var client = await site.ClientAsync();
        using StringContent content = new(new string('x', 6 * 1024 * 1024), Encoding.UTF8, "text/plain");
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = true;
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("4 MB", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OnceAnswered_IsNowhere()
    {
        const string canary = "qzxcanaryword";
        using ScratchFolder data = new();
        var (program, client) = await RunningProgram.ServeAsync(data.Path, "--log-level", "debug");
        await using var running = program;
        using var browser = client;
        var temporary = Directory.EnumerateFiles(Path.GetTempPath(), "ASPNETCORE_*").ToHashSet(StringComparer.Ordinal);
        string large = string.Concat(Enumerable.Repeat($"North Korea {canary} has not acceded to the Mine Ban Treaty. ", 3_000));
        Assert.Contains(canary, await (await browser.PostAsync(new Uri("/check", UriKind.Relative), Form(("text", $"North Korea produces the {canary} mine.")))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(canary, await (await browser.PostAsync(new Uri("/api/v1/check", UriKind.Relative), File($"{canary}.txt", Encoding.UTF8.GetBytes(large)))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await browser.PostAsync(new Uri("/api/v1/check", UriKind.Relative), new StringContent($"{{\"text\": {canary}", Encoding.UTF8, "application/json"));

        Assert.DoesNotContain(canary, await browser.GetStringAsync(new Uri($"/search?q=mine", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.GetTempPath(), "ASPNETCORE_*").Except(temporary));
        await running.StopAsync();
        Assert.DoesNotContain(canary, running.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(data.Path, "*.db", SearchOption.AllDirectories));
        Assert.All(Directory.EnumerateFiles(data.Path, "*", SearchOption.AllDirectories), file => Assert.True(System.IO.File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)) < 0, file));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> PostedAsync(HttpClient client, HttpContent content)
    {
        using var answer = await client.PostAsync(new Uri("/check", UriKind.Relative), content);
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        MultipartFormDataContent form = [];
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        return form;
    }

    private static MultipartFormDataContent File(string name, byte[] bytes)
    {
        ByteArrayContent file = new(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return new MultipartFormDataContent { { file, "file", name } };
    }
}
