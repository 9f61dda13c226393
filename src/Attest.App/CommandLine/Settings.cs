using System.CommandLine;

namespace Attest.App.CommandLine;

/// <summary>The settings of this run, each with where it was said.</summary>
internal sealed class Settings
{
    private readonly Dictionary<Setting, SettingValue> _values;

    private Settings(IEnumerable<SettingValue> values) => _values = values.ToDictionary(value => value.Setting);

    public IEnumerable<SettingValue> All => KnownSettings.All.Select(setting => _values[setting]);

    /// <summary>The full path of the data folder.</summary>
    public string DataFolder => Path.GetFullPath(_values[KnownSettings.Data].Value);

    public string Urls => _values[KnownSettings.Urls].Value;

    public string LogLevel => _values[KnownSettings.LogLevel].Value;

    /// <summary>Reads what flags, environment and the data folder's <c>attest.yaml</c> say; throws <see cref="UsageException"/> when the file says what nobody knows.</summary>
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
}
