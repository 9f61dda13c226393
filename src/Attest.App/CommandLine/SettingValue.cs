namespace Attest.App.CommandLine;

/// <summary>What a setting is in this run.</summary>
/// <param name="Setting">Which.</param>
/// <param name="Value">What it is.</param>
/// <param name="Origin">Where that was said, in words: <c>default</c>, <c>attest.yaml:3</c>, <c>ATTEST_URLS</c>, <c>--urls</c>.</param>
internal sealed record SettingValue(Setting Setting, string Value, string Origin);
