using System.Globalization;

namespace Attest.Checks;

/// <summary>What a check can find: its code, its weight, and the words it is told in.</summary>
/// <param name="Code">The code, as listed in docs/checks.md.</param>
/// <param name="Severity">How much a finding of it weighs.</param>
/// <param name="About">What a finding of it is about.</param>
/// <param name="Scope">What it looks at.</param>
/// <param name="Message">What does not fit; <c>{0}</c>, <c>{1}</c> stand for the sides.</param>
public sealed record CheckCode(string Code, FindingSeverity Severity, FindingSubject About, CheckScope Scope, string Message)
{
    /// <summary>A finding of this kind on a page; its first place is where it is listed. Without a class of its own it falls in that of the code and the State.</summary>
    internal Finding On(CheckedPage page, string? cause, IEnumerable<FindingPlace> places, params object[] details) => new(Code, [.. places])
    {
        Severity = Severity,
        About = About,
        Page = page.Name,
        State = page.State,
        Message = string.Format(CultureInfo.InvariantCulture, Message, details),
        Class = $"{Code} {cause ?? page.State ?? page.Name}",
    };
}
