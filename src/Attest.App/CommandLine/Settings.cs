using System.CommandLine;
using System.Globalization;

namespace Attest.App.CommandLine;

/// <summary>The settings of this run, each with where it was said.</summary>
internal sealed class Settings
{
    private readonly Dictionary<Setting, SettingValue> _values;

    private Settings(IEnumerable<SettingValue> values)
    {
        _values = values.ToDictionary(value => value.Setting);
        LogLevel = Read(KnownSettings.LogLevel, "Use debug, information, warning, error or none.",
            text => Enum.TryParse<LogLevel>(text, ignoreCase: true, out var level) && Enum.IsDefined(level) ? level : (LogLevel?)null);
        PageCacheMegabytes = Read(KnownSettings.PageCache, "Write a number from 0 to 100000.",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes <= 100_000 ? megabytes : (int?)null);
        RequestsPerMinute = Read(KnownSettings.RequestsPerMinute, "Write a number from 0 to 1000000.",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var requests) && requests <= 1_000_000 ? requests : (int?)null);
        Downloads = Read(KnownSettings.Downloads, "Write on or off.", text => text switch { "on" => true, "off" => false, _ => (bool?)null });
        LocalEditing = Read(KnownSettings.LocalEditing, "Write on or off.", text => text switch { "on" => true, "off" => false, _ => (bool?)null });
    }

    public IEnumerable<SettingValue> All => KnownSettings.All.Select(setting => _values[setting]);

    /// <summary>The full path of the data folder.</summary>
    public string DataFolder => Path.GetFullPath(_values[KnownSettings.Data].Value);

    /// <summary>The name under which rulings are recorded.</summary>
    public string Editor => _values[KnownSettings.Editor].Value;

    /// <summary>The server to which mails are handed; empty for none.</summary>
    public string MailServer => _values[KnownSettings.MailServer].Value;

    /// <summary>The file that holds its password; may be empty.</summary>
    public string MailPasswordFile => _values[KnownSettings.MailPasswordFile].Value;

    /// <summary>The address from which mails come; may be empty.</summary>
    public string MailSender => _values[KnownSettings.MailSender].Value;

    /// <summary>The address at which people reach the site; may be empty.</summary>
    public string SiteAddress => _values[KnownSettings.SiteAddress].Value;

    public string Urls => _values[KnownSettings.Urls].Value;

    public LogLevel LogLevel { get; }

    /// <summary>How many megabytes of rendered pages are kept.</summary>
    public int PageCacheMegabytes { get; }

    /// <summary>How many searches, checks and forms one client may send in a minute; 0 for any number.</summary>
    public int RequestsPerMinute { get; }

    /// <summary>Whether the whole base is kept as files to download.</summary>
    public bool Downloads { get; }

    /// <summary>Whether the site has pages that write; they are answered on this machine only.</summary>
    public bool LocalEditing { get; }

    /// <summary>Reads what flags, environment and the data folder's <c>attest.yaml</c> say; throws <see cref="UsageException"/> when the file says what nobody knows, or a value makes no sense.</summary>
    public static Settings Resolve(ParseResult parsed, Func<string, string?> environment)
    {
        var data = FromRun(KnownSettings.Data, parsed, environment) ?? new SettingValue(KnownSettings.Data, KnownSettings.Data.Default(), "default");
        var file = SettingsFile.Read(Path.Combine(data.Value, SettingsFile.Name));
        return new Settings(KnownSettings.All.Select(setting => setting == KnownSettings.Data ? data
            : FromRun(setting, parsed, environment) ?? file.GetValueOrDefault(setting) ?? new SettingValue(setting, setting.Default(), "default")));
    }

    private static SettingValue? FromRun(Setting setting, ParseResult parsed, Func<string, string?> environment)
    {
        if (parsed.GetResult(setting.Flag) is { Implicit: false } && parsed.GetValue(setting.Flag) is { Length: > 0 } flag)
            return new SettingValue(setting, flag, setting.Flag.Name);
        return environment(setting.Variable) is { Length: > 0 } variable ? new SettingValue(setting, variable, setting.Variable) : null;
    }

    private T Read<T>(Setting setting, string advice, Func<string, T?> parse)
        where T : struct
    {
        var said = _values[setting];
        return parse(said.Value) ?? throw new UsageException($"“{said.Value}” makes no sense for {setting.Name} ({said.Origin}). {advice}");
    }
}
