using System.Text.Encodings.Web;
using System.Text.Unicode;
using Attest.App.Publishing.Live;
using Attest.Checks;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.References;
using Attest.Questions;
using Attest.Reports;
using Attest.Store.Review;

namespace Attest.App.Publishing;

/// <summary>The site of one base: what its pages are built from, how they are written and kept.</summary>
internal sealed class Site
{
    public Site(SiteParts parts, TimeProvider clock, ILoggerFactory logs)
    {
        var organisation = Organisation.Read(Path.Combine(parts.DataFolder, "organisation.yaml"));
        string folder = Path.Combine(parts.DataFolder, "content", "en");
        IsLocalEditingOn = parts.IsLocalEditingOn;
        RegisterFolders = parts.RegisterOverlay is { } overlay ? new(Path.Combine(parts.DataFolder, "registers"), overlay) : null;
        Editor = parts.Editor;
        Queue = new(() => new ReviewQueue(parts.Store, ReadingQuality.Load(parts.DataFolder), new RunChecks(parts.Registers, ReportPhrases.Load(parts.DataFolder))));
        Texts = new SiteTexts(Path.Combine(folder, "about"));
        Assets = new SiteAssets(organisation.AccentColour.Light, organisation.AccentColour.Dark);
        Cite = new CiteFromBase(parts.Store, parts.Registers, organisation.Name, MakeReferences.Load(parts.DataFolder));
        Live = new LiveBase(parts.Store, parts.Registers, Words.Load(Path.Combine(folder, "words.csv")), organisation.Name, clock) { ShowsUnreviewed = organisation.ShowsUnreviewedFindings };
        Questions = QuestionTable.Load(parts.DataFolder);
        Cache = new PageCache(parts.CacheMegabytes * 1024L * 1024);
        // Letters of every script stay as they are; only what HTML needs is escaped.
        var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        Write = new WritePage(services, logs, Frame(organisation, parts.Store.State.IsDemonstration));
    }

    /// <summary>Whether there are pages that write (<see cref="LocalEditing"/>).</summary>
    public bool IsLocalEditingOn { get; }

    /// <summary>Where rows are added to the registers; null where none can be.</summary>
    public RegisterFolders? RegisterFolders { get; }

    /// <summary>The name under which rulings are recorded until the form names another.</summary>
    public string Editor { get; }

    /// <summary>What waits for a ruling; made when first asked for.</summary>
    public Lazy<ReviewQueue> Queue { get; }

    public SiteTexts Texts { get; }

    public SiteAssets Assets { get; }

    public LiveBase Live { get; }

    public CiteFromBase Cite { get; }

    public QuestionTable Questions { get; }

    public PageCache Cache { get; }

    private WritePage Write { get; }

    /// <summary>The page in the form asked for; one without a table has no CSV but its JSON.</summary>
    public async Task<PageBody> WriteAsync(Page page, PageForm form) => (form, page.Data) switch
    {
        (PageForm.Html, _) => PageBody.Of("text/html; charset=utf-8", await Write.HtmlAsync(page)),
        (PageForm.Csv, { } table) => PageBody.Of("text/csv; charset=utf-8", table.Csv()),
        _ => PageBody.Of("application/json; charset=utf-8", PageJson.Write(WithNotice(page))),
    };

    // Data that leaves a demonstration says so as its pages do.
    private Page WithNotice(Page page) => page.Notice is null && Write.Frame.Notice is { } notice ? page with { Notice = notice } : page;

    private SiteFrame Frame(Organisation organisation, bool isDemonstration) => new()
    {
        Name = organisation.Name,
        Navigation =
        [
            new("Country reports", "/states"),
            new("Treaties", "/treaties"),
            new("Deadlines", "/obligations"),
            new("Votes", "/resolutions"),
            new("Questions", "/ask"),
            new("About", "/about/about-us"),
            .. IsLocalEditingOn ? [new PageLink("Review", "/review")] : Array.Empty<PageLink>(),
        ],
        Sections = [.. Texts.Links, new("Table of Contents", "/states"), new("What reading found", "/diagnostics"), new("What does not fit", "/findings"), .. IsLocalEditingOn && RegisterFolders is not null ? [new PageLink("Record an event", "/registers/add")] : Array.Empty<PageLink>()],
        Licence = new(organisation.TextLicence.Name, organisation.TextLicence.Address.ToString()),
        Notice = isDemonstration
            ? "This is a demonstration base. Its reports are texts written for demonstration, with facts as reported by the originals and wording of our own; they are not the Monitor’s words."
            : null,
        StyleSheet = Assets.StyleSheet,
        Script = Assets.Script,
        Icon = Assets.Icon,
    };
}
