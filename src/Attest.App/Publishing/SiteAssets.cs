using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Attest.Publishing.Charts;

namespace Attest.App.Publishing;

/// <summary>The style sheet, the script and the icon. An address carries a hash of the content, so that a browser may keep the file for good.</summary>
internal sealed class SiteAssets
{
    private readonly Dictionary<string, PageBody> byAddress = [];

    /// <summary>Reads the files the program carries; the accent colours are put in front of the style sheet and into the icon.</summary>
    public SiteAssets(string accent, string accentOnDark)
    {
        string accents = $":root{{--accent:{accent}}}@media(prefers-color-scheme:dark){{:root{{--accent:{accentOnDark}}}}}\n";
        StyleSheet = Add("site", "css", "text/css; charset=utf-8", accents + Read("site.css") + ChartStyle.Rules);
        Script = Add("site", "js", "text/javascript; charset=utf-8", Read("site.js"));
        OfficeScript = Add("office", "js", "text/javascript; charset=utf-8", Read("office.js"));
        Icon = Add("icon", "svg", "image/svg+xml; charset=utf-8", Read("icon.svg").Replace("#8a2b1d", accent, StringComparison.Ordinal));
    }

    /// <summary>The address of the style sheet.</summary>
    public string StyleSheet { get; }

    /// <summary>The address of the script.</summary>
    public string Script { get; }

    /// <summary>The address of the script of the office.</summary>
    public string OfficeScript { get; }

    /// <summary>The address of the icon.</summary>
    public string Icon { get; }

    /// <summary>The file at an address, or null.</summary>
    public PageBody? Find(string address) => byAddress.GetValueOrDefault(address);

    private string Add(string name, string extension, string contentType, string text)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
        string address = $"/assets/{name}.{hash}.{extension}";
        byAddress[address] = PageBody.Of(contentType, text);
        return address;
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Attest.App.Publishing.Assets." + name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
