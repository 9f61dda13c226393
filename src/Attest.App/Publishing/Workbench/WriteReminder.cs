using System.Globalization;
using System.Text;
using Attest.App.Network.Cycle;
using Attest.Network.Cycle;
using Attest.Publishing;

namespace Attest.App.Publishing.Workbench;

/// <summary>Writes what a mail of the office says, in the organisation's first language. To whoever has not allowed more it says only that something is due, and when: no edition, no State, no theme, no organisation, no address.</summary>
/// <param name="texts">The sentences.</param>
/// <param name="words">The names of the milestones.</param>
/// <param name="organisation">The name of the organisation.</param>
/// <param name="site">The address of the site; empty where it is not set.</param>
internal sealed class WriteReminder(InterfaceTexts texts, Words words, string organisation, string site)
{
    /// <summary>The words of the organisation whose data lie in a folder.</summary>
    public static WriteReminder Load(string folder, string site)
    {
        var organisation = Organisation.Read(Path.Combine(folder, "organisation.yaml"));
        var (language, content) = (organisation.Languages[0], Path.Combine(folder, "content", organisation.Languages[0]));
        return new(language == "en" ? InterfaceTexts.English : InterfaceTexts.Load(language, Path.Combine(content, "interface.csv")), Words.Load(Path.Combine(content, "words.csv")), organisation.Name, site.TrimEnd('/'));
    }

    /// <summary>The mail.</summary>
    public MailText Write(OutgoingMail mail)
    {
        StringBuilder body = new();
        foreach (var line in mail.Reminders.Select(reminder => Line(reminder, mail.Names)).Distinct())
            body.Append(line).Append('\n');
        body.Append('\n').Append(texts["Sign in to the office to see more. On the page of your account you say whether such messages come, and what they may say."]).Append('\n');
        if (mail.Names && site.Length > 0)
            body.Append('\n').Append(site).Append("/office/calendar\n").Append(site).Append("/office/account/messages\n");
        return mail.Names ? new(organisation, Line(mail.Reminders[0], true), body.ToString()) : new("", texts["A reminder"], body.ToString());
    }

    private string Line(Reminder reminder, bool names)
    {
        var day = texts.Dates.Of(reminder.Due);
        if (!names)
            return reminder.Before >= 0 ? texts.Of("Something that you do is due on {0}.", day) : texts.Of("Something that you do was due on {0}.", day);
        var what = texts.Of("{0}: {1}", string.Create(CultureInfo.InvariantCulture, $"{reminder.Product}-{reminder.Year}"), words.Of("milestone", reminder.Milestone));
        return reminder.Before >= 0 ? texts.Of("{0}, due on {1}", what, day) : texts.Of("{0}, was due on {1}", what, day);
    }
}
