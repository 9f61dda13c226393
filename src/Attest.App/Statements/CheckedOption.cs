using System.CommandLine;

namespace Attest.App.Statements;

/// <summary><c>--checked</c>, the same for every verb that lists or counts statements.</summary>
internal static class CheckedOption
{
    public static Option<bool> Make() => new("--checked") { Description = "Only statements that an editor has checked." };
}
