using System.Collections.Concurrent;
using System.Text;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing.Copies;

/// <summary>
/// Writes the site as files: from the front page of each language every address that pages lead to, as the site answers it, until none is new. Which files there are and what is in them follows
/// from the base, the registers, the day and the program alone.
/// </summary>
internal sealed class WriteCopy
{
    /// <summary>In place of the tool that draws pictures as points: its points would differ from machine to machine.</summary>
    public const string NoPictureTool = "";

    private readonly AskSite ask;
    private readonly CopyAddresses addresses;
    private readonly ConcurrentDictionary<string, Found> found = new(StringComparer.Ordinal);

    public WriteCopy(AskSite ask)
    {
        this.ask = ask;
        addresses = new([.. ask.Site.Languages.Select(language => language.Prefix)]);
    }

    /// <summary>The links that lead to nothing on the site either; the copy leads them to the page that says what it does not have.</summary>
    public IEnumerable<string> Missing => found.Where(pair => pair.Value.File is null && pair.Value.Moved is null).Select(pair => pair.Key).Order(StringComparer.Ordinal);

    /// <summary>The files of the pages that were written.</summary>
    public IEnumerable<string> Pages => found.Values.Where(page => page is { IsHtml: true, File: not null }).Select(page => page.File!);

    /// <summary>Writes the files into an empty folder, and tells how many there are and how many of them are pages.</summary>
    public async Task<(int Files, int Pages)> RunAsync(string folder, CancellationToken stop)
    {
        string[] front = [.. ask.Site.Languages.Select(language => language.Prefix.Length > 0 ? language.Prefix : "/")];
        string[] next = [.. front, .. ask.Site.Languages.Select(language => language.Prefix + CopyAddresses.Elsewhere)];
        ParallelOptions options = new() { CancellationToken = stop };
        while (next.Length > 0)
        {
            ConcurrentDictionary<string, byte> leads = new(StringComparer.Ordinal);
            await Parallel.ForEachAsync(next, options, async (address, stopping) =>
            {
                foreach (string link in await TakeAsync(folder, address, stopping))
                    leads.TryAdd(link, 0);
            });
            next = [.. leads.Keys.Where(address => !found.ContainsKey(address))];
        }
        // Only now is it known where every link leads.
        var pages = found.Values.Where(page => page is { IsHtml: true, File: not null }).ToList();
        await Parallel.ForEachAsync(pages, options, async (page, stopping) =>
        {
            string path = PathOf(folder, page.File!);
            await File.WriteAllTextAsync(path, RelativeLinks.Rewrite(await File.ReadAllTextAsync(path, stopping), page.File!, link => Lead(page.Prefix, link)), stopping);
        });
        return (found.Values.Count(page => page.File is not null), pages.Count);
    }

    // What stands at an address, into its file; what it leads to is answered.
    private async Task<IEnumerable<string>> TakeAsync(string folder, string address, CancellationToken stop)
    {
        var answer = await AnswerAsync(address, stop);
        if (answer.Location.Length > 0 && answer.Location.StartsWith('/'))
        {
            found[address] = new(null, answer.Location, false, "");
            return [addresses.InCopy(answer.Location).Address];
        }
        if (!answer.IsPage)
        {
            found[address] = new(null, null, false, "");
            return [];
        }
        string file = addresses.FileOf(address, answer.IsHtml);
        found[address] = new(file, null, answer.IsHtml, addresses.PrefixOf(address));
        string path = PathOf(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, answer.Body, stop);
        return answer.IsHtml ? RelativeLinks.In(Encoding.UTF8.GetString(answer.Body)).Select(link => addresses.InCopy(link).Address).Distinct().ToList() : [];
    }

    private async Task<SiteAnswer> AnswerAsync(string address, CancellationToken stop)
    {
        if (addresses.Own(address) is not { } own)
            return await ask.AskAsync(address, stop);
        var language = ask.Site.Languages.First(one => one.Prefix == own.Prefix);
        var body = await ask.Site.WriteAsync(Explain(language, own.Address), own.IsData ? PageForm.Json : PageForm.Html, language);
        return new(StatusCodes.Status200OK, body.ContentType, "", body.Encoded("").Bytes);
    }

    private static CopyPage Explain(SiteLanguage language, string address) => new()
    {
        Address = address,
        Title = language.Texts["A copy without a server"],
        Description = language.Texts["What this copy of the site does not have, and what it has instead."],
    };

    // Addresses that lead on are followed; a place named by the last of them counts.
    private (string File, string Fragment) Lead(string prefix, string link)
    {
        var (address, fragment) = addresses.InCopy(link);
        for (int step = 0; step < 5 && found.TryGetValue(address, out var at); step++)
        {
            if (at.File is { } file)
                return (file, fragment);
            if (at.Moved is not { } moved)
                break;
            (address, string further) = addresses.InCopy(moved);
            fragment = further.Length > 0 ? further : fragment;
        }
        return (addresses.FileOf(prefix + CopyAddresses.Elsewhere, isHtml: true), "");
    }

    private static string PathOf(string folder, string file) => Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>What stands at an address: a file, another address, or nothing.</summary>
    private sealed record Found(string? File, string? Moved, bool IsHtml, string Prefix);
}
