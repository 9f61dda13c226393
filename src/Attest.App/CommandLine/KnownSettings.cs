using System.CommandLine;

namespace Attest.App.CommandLine;

/// <summary>Everything that can be set; docs/settings.md has a heading for each.</summary>
internal static class KnownSettings
{
    public static Option<string> DataOption { get; } = new("--data") { HelpName = "DIR", Recursive = true, Description = "The data folder that holds the base." };

    public static Option<string> UrlsOption { get; } = new("--urls") { HelpName = "URL", Description = "Where the website listens; several with “;” between them." };

    public static Option<string> LogLevelOption { get; } = new("--log-level") { HelpName = "LEVEL", Description = "How much is logged: debug, information, warning, error or none." };

    public static Option<string> PageCacheOption { get; } = new("--page-cache-mb") { HelpName = "N", Description = "How many megabytes of rendered pages are kept; 0 keeps none." };

    public static Option<string> RequestsPerMinuteOption { get; } = new("--requests-per-minute") { HelpName = "N", Description = "How many searches, checks of texts and forms one client may send in a minute; 0 for any number." };

    public static Option<string> DownloadsOption { get; } = new("--downloads") { HelpName = "on|off", Description = "Whether the whole base is kept as files to download." };

    public static Option<string> LocalEditingOption { get; } = new("--local-editing") { HelpName = "on|off", Description = "Whether the site has pages that write, answered on this machine only." };

    public static Option<string> EditorOption { get; } = new("--by") { HelpName = "NAME", Description = "The name under which rulings are recorded, a pseudonym." };

    public static Option<string> MailServerOption { get; } = new("--mail-server") { HelpName = "URL", Description = "The server to which mails are handed, as smtp://USER@HOST:587." };

    public static Option<string> MailPasswordFileOption { get; } = new("--mail-password-file") { HelpName = "FILE", Description = "The file that holds the password of the mail server." };

    public static Option<string> MailSenderOption { get; } = new("--mail-sender") { HelpName = "ADDRESS", Description = "The address from which mails come." };

    public static Option<string> SiteAddressOption { get; } = new("--site-address") { HelpName = "URL", Description = "The address at which people reach the site, for links in mails." };

    /// <summary>Those of mails.</summary>
    public static IReadOnlyList<Option> MailOptions { get; } = [MailServerOption, MailPasswordFileOption, MailSenderOption, SiteAddressOption];

    public static Setting Data { get; } = new(
        "data", "ATTEST_DATA", DataOption, IsInFile: false, "The data folder that holds the base.", DefaultDataFolder);

    public static Setting Urls { get; } = new(
        "urls", "ATTEST_URLS", UrlsOption, IsInFile: true, "Where the website listens.", () => "http://localhost:5080");

    public static Setting LogLevel { get; } = new(
        "log_level", "ATTEST_LOG_LEVEL", LogLevelOption, IsInFile: true, "How much “attest serve” logs.", () => "information");

    public static Setting PageCache { get; } = new(
        "page_cache_mb", "ATTEST_PAGE_CACHE_MB", PageCacheOption, IsInFile: true, "How many megabytes of rendered pages “attest serve” keeps.", () => "64");

    public static Setting RequestsPerMinute { get; } = new(
        "requests_per_minute", "ATTEST_REQUESTS_PER_MINUTE", RequestsPerMinuteOption, IsInFile: true, "How many searches, checks of texts and forms one client may send to “attest serve” in a minute.", () => "120");

    public static Setting Downloads { get; } = new(
        "downloads", "ATTEST_DOWNLOADS", DownloadsOption, IsInFile: true, "Whether “attest serve” keeps the whole base as files to download: on or off.", () => "on");

    public static Setting LocalEditing { get; } = new(
        "local_editing", "ATTEST_LOCAL_EDITING", LocalEditingOption, IsInFile: true, "Whether the site has pages that write, answered on this machine only: on or off.", () => "off");

    public static Setting Editor { get; } = new(
        "editor", "ATTEST_EDITOR", EditorOption, IsInFile: true, "The name under which rulings are recorded, a pseudonym.", () => "editor");

    public static Setting MailServer { get; } = new(
        "mail_server", "ATTEST_MAIL_SERVER", MailServerOption, IsInFile: true, "The server to which mails are handed; none are sent without one.", () => "");

    public static Setting MailPasswordFile { get; } = new(
        "mail_password_file", "ATTEST_MAIL_PASSWORD_FILE", MailPasswordFileOption, IsInFile: true, "The file that holds the password of the mail server.", () => "");

    public static Setting MailSender { get; } = new(
        "mail_sender", "ATTEST_MAIL_SENDER", MailSenderOption, IsInFile: true, "The address from which mails come.", () => "");

    public static Setting SiteAddress { get; } = new(
        "site_address", "ATTEST_SITE_ADDRESS", SiteAddressOption, IsInFile: true, "The address at which people reach the site, for links in mails.", () => "");

    public static IReadOnlyList<Setting> All { get; } = [Data, Urls, LogLevel, PageCache, RequestsPerMinute, Downloads, LocalEditing, Editor, MailServer, MailPasswordFile, MailSender, SiteAddress];

    /// <summary>The user's own data folder: <c>$XDG_DATA_HOME/attest</c>, <c>~/.local/share/attest</c>, <c>%LOCALAPPDATA%\attest</c>.</summary>
    private static string DefaultDataFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return home.Length > 0
            ? Path.Combine(home, "attest")
            : throw new SurroundingsException("This user has no home folder to keep a base in. Name a data folder: --data DIR, or ATTEST_DATA.");
    }
}
