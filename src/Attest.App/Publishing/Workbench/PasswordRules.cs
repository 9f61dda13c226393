using System.Text;
using Attest.Network;
using Attest.Publishing;

namespace Attest.App.Publishing.Workbench;

/// <summary>What a password must be (OWASP ASVS 5.0, V6.2; NIST SP 800-63B): long, not guessed from who it is for, and no pattern; not of certain letters, and never to be changed without a reason.</summary>
internal static class PasswordRules
{
    public const int Shortest = 12, Longest = 200;
    private const int FewestDifferent = 5, Run = 4;

    /// <summary>What is wrong with a password, in a sentence, or null.</summary>
    public static string? Refuse(string password, Person person, string organisation, InterfaceTexts texts)
    {
        // As people count, whatever letters are coded in.
        var length = password.Normalize(NormalizationForm.FormC).EnumerateRunes().Count();
        var email = person.Email.Reveal();
        return length < Shortest ? texts.Of("A password has at least {0} characters; a sentence of several words is easy to keep in mind.", Shortest)
            : length > Longest ? texts.Of("A password has at most {0} characters.", Longest)
            : IsOf(password, email.Split('@')[0]) || IsOf(password, person.Pseudonym.Value) || organisation.Split(' ').Any(word => IsOf(password, word)) ? texts["The password holds your name or the organisation’s: choose one that nobody guesses who knows you."]
            : password.EnumerateRunes().Distinct().Count() < FewestDifferent || IsRun(password) ? texts["The password is a pattern that is guessed first: choose another."]
            : null;
    }

    private static bool IsOf(string password, string name) => name.Length >= Run && password.Contains(name, StringComparison.OrdinalIgnoreCase);

    // “abcdefghijkl”, “111222333444”: each letter the one before it, or next to it.
    private static bool IsRun(string password) => password.Zip(password.Skip(1), (one, next) => Math.Abs(one - next) <= 1).Count(near => near) >= password.Length * 3 / 4;
}
