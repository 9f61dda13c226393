using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Attest.App.Publishing.Live;
using Attest.Checks;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.References;
using Attest.Publishing.Translations;
using Attest.Questions;
using Attest.Questions.Explore;
using Attest.Reports;
using Attest.Store.Review;

namespace Attest.App.Publishing;

/// <summary>The site of one base: what its pages are built from, how they are written and kept.</summary>
internal sealed class Site
{
    // How soon files that were added beside the base are seen.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, SiteFrame> frames;
    private readonly CurrentRegisters registers;
    private readonly TranslationShelf translations;
    private long lookedAt = Stopwatch.GetTimestamp();
    private readonly ILogger log;

    public Site(SiteParts parts, TimeProvider clock, ILoggerFactory logs)
    {
        var organisation = Organisation.Read(Path.Combine(parts.DataFolder, "organisation.yaml"));
        DataFolder = parts.DataFolder;
        RequestsPerMinute = parts.RequestsPerMinute;
        EmbargoFolder = parts.EmbargoFolder;
        IsLocalEditingOn = parts.IsLocalEditingOn;
        RegisterFolders = parts.RegisterOverlay is { } overlay ? new(Path.Combine(parts.DataFolder, "registers"), overlay) : null;
        Editor = parts.Editor;
        registers = new CurrentRegisters(parts.Registers, RegisterFolders);
        Lazy<ReportPhrases> phrases = new(() => ReportPhrases.Load(parts.DataFolder));
        Checks = new(registers, now => new RunChecks(now, phrases.Value));
        Queue = new(registers, now => new ReviewQueue(parts.Store, ReadingQuality.Load(parts.DataFolder), now, parts.ReviewFile));
        Licence = organisation.TextLicence;
        Png = new DrawPng(parts.PictureTool);
        Assets = new SiteAssets(organisation.AccentColour.Light, organisation.AccentColour.Dark);
        Cite = new CiteFromBase(parts.Store, () => registers.Obligations.Registers, organisation.Name, MakeReferences.Load(parts.DataFolder));
        var questions = QuestionTable.Load(parts.DataFolder);
        log = logs.CreateLogger<Site>();
        StatementIndex index = new(parts.Store, () => registers.Obligations.Registers, organisation.ShowsUnreviewedFindings);
        translations = new(parts.TranslationFolders);
        translations.CatchUp();
        ReportPlaces places = new(parts.Store, translations);
        KeptAnswers kept = new(parts.Store, registers);
        Languages = SiteLanguage.Load(Path.Combine(parts.DataFolder, "content"), organisation.Languages, Cite, questions,
            (texts, words) => new LiveBase(parts.Store, registers, texts, words, organisation.Name, clock) { ShowsUnreviewed = organisation.ShowsUnreviewedFindings, Licence = organisation.TextLicence, Languages = organisation.Languages, Translations = translations, Index = index, Kept = kept, Places = places, HasPng = Png.IsInstalled });
        Downloads = parts.DownloadsFolder is { } downloads
            ? new MakeDownloads(Live, new(organisation.Name, organisation.TextLicence, organisation.ShowsUnreviewedFindings), downloads, clock, logs.CreateLogger<MakeDownloads>())
            : null;
        Photographs = new SitePhotographs(Path.Combine(parts.DataFolder, "content", "photographs"));
        Launches = LaunchEvent.In(Path.Combine(parts.DataFolder, "content", "launches.csv"));
        foreach (string problem in Languages.SelectMany(language => language.About.Problems).Distinct().Concat(Photographs.Problems).Concat(translations.Problems))
            log.LogWarning("{Problem}", problem);
        Cache = new PageCache(parts.CacheMegabytes * 1024L * 1024);
        // Letters of every script stay as they are; only what HTML needs is escaped.
        var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        Write = new WritePage(services, logs);
        frames = Languages.ToDictionary(language => language.Code, language => Frame(language, organisation, parts.Store.State.IsDemonstration), StringComparer.Ordinal);
    }

    /// <summary>The folder that holds phrases and content.</summary>
    public string DataFolder { get; }

    /// <summary>Where editions wait for their minute; null where none can wait.</summary>
    public string? EmbargoFolder { get; }

    /// <summary>How many searches, checks and forms a client may send in a minute; 0 for any number.</summary>
    public int RequestsPerMinute { get; }

    /// <summary>Whether there are pages that write (<see cref="LocalEditing"/>).</summary>
    public bool IsLocalEditingOn { get; }

    /// <summary>Where rows are added to the registers; null where none can be.</summary>
    public RegisterFolders? RegisterFolders { get; }

    /// <summary>The name under which rulings are recorded until the form names another.</summary>
    public string Editor { get; }

    /// <summary>The checks; made when first asked for.</summary>
    public OfRegisters<RunChecks> Checks { get; }

    /// <summary>What waits for a ruling; made when first asked for.</summary>
    public OfRegisters<ReviewQueue> Queue { get; }

    /// <summary>The languages of the interface, in the order of organisation.yaml.</summary>
    public IReadOnlyList<SiteLanguage> Languages { get; }

    public SiteAssets Assets { get; }

    /// <summary>The base as pages in the first language are built from it.</summary>
    public LiveBase Live => Languages[0].Live;

    public CiteFromBase Cite { get; }

    /// <summary>The terms on which the organisation's texts and data may be used.</summary>
    public TextLicence Licence { get; }

    /// <summary>Draws pictures as points.</summary>
    public DrawPng Png { get; }

    /// <summary>The files in which the whole base can be taken away; null where none are made.</summary>
    public MakeDownloads? Downloads { get; }

    /// <summary>The photographs of the organisation.</summary>
    public SitePhotographs Photographs { get; }

    /// <summary>The national launches of editions, by day.</summary>
    public IReadOnlyList<LaunchEvent> Launches { get; }

    public PageCache Cache { get; }

    private WritePage Write { get; }

    /// <summary>What pages depend on besides the base and the day: the registers and the translations.</summary>
    public string Surroundings => Live.Registers.Hash + translations.Version;

    /// <summary>Takes in what another program has added to the registers and the translations; what is wrong with it is logged, and the registers stay as they were.</summary>
    public void CatchUp()
    {
        if (registers.CatchUp() is { } wrong)
            log.LogWarning("Rows added to the registers are wrong, and the pages do not know them: {Problems}", wrong.Message);
        if (Stopwatch.GetElapsedTime(Interlocked.Read(ref lookedAt)) < Look)
            return;
        Interlocked.Exchange(ref lookedAt, Stopwatch.GetTimestamp());
        if (translations.CatchUp())
            foreach (string problem in translations.Problems)
                log.LogWarning("{Problem}", problem);
    }

    /// <summary>The page in the form asked for; what is no page, such as a choice of several, has no CSV but its JSON.</summary>
    public async Task<PageBody> WriteAsync(Page page, PageForm form, SiteLanguage language) => (form, page.Data) switch
    {
        (PageForm.Html, _) => PageBody.Of("text/html; charset=utf-8", await Write.HtmlAsync(page with { Language = language.Code }, language, frames[language.Code])),
        (PageForm.Csv, { } table) => PageBody.Of("text/csv; charset=utf-8", table().Csv()),
        _ => PageBody.Of("application/json; charset=utf-8", PageJson.Write(WithNotice(page with { Language = language.Code })), page as IListPage),
    };

    /// <summary>The language that a request asks for.</summary>
    public SiteLanguage In(HttpRequest request) => Languages.FirstOrDefault(language => language.Prefix == RequestLanguage.LanguageOf(request)) ?? Languages[0];

    // Data that leaves a demonstration says so as its pages do.
    private Page WithNotice(Page page) => page.Notice is null && frames[page.Language].Notice is { } notice ? page with { Notice = notice } : page;

    private SiteFrame Frame(SiteLanguage language, Organisation organisation, bool isDemonstration) => new()
    {
        Name = organisation.Name,
        Navigation =
        [
            new(language.Texts["Country reports"], "/states"),
            new(language.Texts["Treaties"], "/treaties"),
            new(language.Texts["Deadlines"], "/obligations"),
            new(language.Texts["Votes"], "/resolutions"),
            new(language.Texts["Statements"], "/statements"),
            new(language.Texts["Questions"], "/ask"),
            new(language.Texts["About"], "/about/about-us"),
            .. IsLocalEditingOn ? [new PageLink(language.Texts["Review"], "/review")] : Array.Empty<PageLink>(),
        ],
        Sections =
        [
            .. language.About.Links,
            new(language.Texts["Check a text"], "/check"),
            new(language.Texts["For programs"], "/api"),
            new(language.Texts["Downloads"], "/downloads"),
            new(language.Texts["What reading found"], "/diagnostics"),
            new(language.Texts["What does not fit"], "/findings"),
            .. IsLocalEditingOn ? [new PageLink(language.Texts["Orders of publications"], "/office/orders"), new PageLink(language.Texts["Words of readers on statements"], "/office/feedback")] : Array.Empty<PageLink>(),
            .. IsLocalEditingOn && RegisterFolders is not null ? [new PageLink(language.Texts["Record an event"], "/registers/add")] : Array.Empty<PageLink>(),
        ],
        Languages = [.. Languages.Select(other => new SiteFrame.LanguageLink(other.Code, other.Texts.OwnName, other.Prefix))],
        Licence = new(organisation.TextLicence.Name, organisation.TextLicence.Address.ToString()),
        Linked = new(organisation.Name, organisation.TextLicence, Prefix: language.Prefix),
        Notice = isDemonstration
            ? language.Texts["This is a demonstration base. Its reports are texts written for demonstration, with facts as reported by the originals and wording of our own; they are not the Monitor’s words."]
            : null,
        StyleSheet = Assets.StyleSheet,
        Script = Assets.Script,
        OfficeScript = Assets.OfficeScript,
        Icon = Assets.Icon,
    };
}
