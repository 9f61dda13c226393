using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Attest.App.Network.SignIn;
using Attest.App.Publishing;
using Attest.App.Sources;
using Attest.App.Store;
using Attest.Benchmarks.Archive;
using Attest.Network;
using Attest.Registers;
using Attest.Reports;
using Attest.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Attest.Benchmarks.Publishing;

/// <summary>Many researchers who write at once: each signed in, each saving a paragraph of a draft of their own every ten seconds, by the same requests as the page’s script, while pages are imported into the same base.</summary>
internal static partial class SaveDrafts
{
    private const string Password = "seven brown herons wade";
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <summary>Usage: <c>drafts FOLDER PEOPLE SECONDS PAGES</c>, an empty folder. Prints how long saves took until they were acknowledged, first without and then with an import of so many pages beside them.</summary>
    public static async Task RunAsync(string folder, int people, int seconds, int pages)
    {
        var archive = Path.Combine(folder, "archive");
        new GenerateArchive().Write(archive, pages, asHtml: false);
        DataFolder data = new(Path.Combine(folder, "base"));
        InitializeBase.In(data, TimeProvider.System);
        await using var held = Base.Open(data, BaseAccess.Write, TimeProvider.System);
        await using var office = Office.Open(data, TimeProvider.System);
        var registers = RegisterSet.Load(Path.Combine(GenerateArchive.Root, "data", "registers"));
        await using var web = await ServeAsync(held.Store, data, registers);
        var writers = new List<Writer>();
        for (var number = 0; number < people; number++)
            writers.Add(await BeginAsync(web, office, registers, number));

        Print($"{people} people, a save each every {Every.TotalSeconds} s for {seconds} s", await SaveAsync(writers, TimeSpan.FromSeconds(seconds)));
        using CancellationTokenSource ending = new();
        ReadReport read = new(registers, ReportPhrases.Load(Path.Combine(GenerateArchive.Root, "data")));
        var imported = 0;
        var importing = new ImportFiles(held.Store, read.Read).RunAsync(new CollectFiles([archive]), _ => imported++, ending.Token);
        var started = Stopwatch.GetTimestamp();
        var took = await SaveAsync(writers, TimeSpan.FromSeconds(seconds));
        var during = (int)(imported / Stopwatch.GetElapsedTime(started).TotalSeconds);
        var isBeside = !importing.IsCompleted;
        await ending.CancelAsync();
        await importing.ContinueWith(_ => { }, TaskScheduler.Default);
        Print($"the same while {during} pages a second are imported{(isBeside ? "" : " (the import ended before)")}", took);
        writers.ForEach(writer => writer.Client.Dispose());
    }

    // Everybody begins at another moment of the ten seconds, as people do.
    private static async Task<double[]> SaveAsync(List<Writer> writers, TimeSpan time)
    {
        var until = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var took = await Task.WhenAll(writers.Select(async (writer, at) =>
        {
            List<double> own = [];
            await Task.Delay(Every * at / writers.Count);
            while (Stopwatch.GetTimestamp() < until)
            {
                var started = Stopwatch.GetTimestamp();
                await writer.SaveAsync();
                own.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
                await Task.Delay(Every - TimeSpan.FromMilliseconds(Math.Min(own[^1], Every.TotalMilliseconds)));
            }
            return own;
        }));
        return [.. took.SelectMany(own => own).Order()];
    }

    private static void Print(string what, double[] took)
    {
        double At(double share) => took[(int)Math.Ceiling(share * took.Length) - 1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {took.Length} saves, p50 {At(.5):F1} ms, p95 {At(.95):F1} ms, p99 {At(.99):F1} ms, longest {At(1):F1} ms"));
    }

    private static async Task<WebApplication> ServeAsync(EvidenceStore store, DataFolder data, RegisterSet registers)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Attest.App" });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddSingleton(TimeProvider.System);
        builder.AddSite(new SiteParts(store, registers) { DataFolder = Path.Combine(GenerateArchive.Root, "data"), Office = data });
        var web = builder.Build();
        web.UseSite();
        web.MapSite();
        await web.StartAsync();
        return web;
    }

    private static async Task<Writer> BeginAsync(WebApplication web, Office office, RegisterSet registers, int number)
    {
        var state = registers.Jurisdictions.States[number % registers.Jurisdictions.States.Count].Code;
        var email = $"writer{number}@example.org";
        var person = await office.People.AddAsync(email, new Duty(Role.Researcher, state), by: null);
        var (key, invitation) = (OneTimeCodes.MakeKey(), await office.People.InviteAsync(person, by: null));
        var hash = web.Services.GetRequiredService<IPasswordHasher<Member>>().HashPassword(null!, Password);
        await office.SignIns.JoinAsync(invitation.Secret, hash, web.Services.GetRequiredService<OneTimeCodes>().Protect(key), []);
        var draft = await office.Drafts.BeginAsync(new("lm", 2026 + (number / registers.Jurisdictions.States.Count), 0, state, "all"), null, Enumerable.Range(0, 40).Select(at => $"Paragraph {at} of the draft. It says something in two sentences."), person.Pseudonym);
        HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = new(web.Urls.First()) };
        await PostAsync(client, "/office/sign-in", await TokenAsync(client, "/office/sign-in"), ("email", email), ("password", Password));
        await PostAsync(client, "/office/sign-in/code", await TokenAsync(client, "/office/sign-in/code"), ("code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(DateTime.UtcNow)));
        return new(client, $"/office/drafts/{draft}/paragraphs/{office.Drafts.Find(draft)!.Paragraphs[7].Id}/autosave", await TokenAsync(client, "/office/account"));
    }

    private static async Task<string> TokenAsync(HttpClient client, string page) => Token().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value;

    private static async Task<string> PostAsync(HttpClient client, string address, string token, params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther ? await answer.Content.ReadAsStringAsync() : throw new InvalidOperationException($"{address}: {answer.StatusCode}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    // One person at one paragraph.
    private sealed class Writer(HttpClient client, string address, string token)
    {
        private int saved;

        public HttpClient Client => client;

        public async Task SaveAsync()
        {
            var answer = await PostAsync(client, address, token, ("revision", $"{saved}"), ("text", $"Paragraph of the draft, written {saved + 1} times. It says something in two sentences."));
            if (!answer.Contains($"\"revision\":{++saved}", StringComparison.Ordinal))
                throw new InvalidOperationException(answer);
        }
    }
}
