using Attest.Publishing.Pages;
using Attest.Sources;

namespace Attest.Publishing;

/// <summary>Puts what a note names into the words of a language.</summary>
/// <param name="texts">The sentences of the language.</param>
/// <param name="words">Its phrases for the words of the data.</param>
public sealed class SayCitation(InterfaceTexts texts, Words words)
{
    /// <summary>What kind of source it is.</summary>
    public string Kind(Citation cited) => words.Of("citation", cited.Kind);

    /// <summary>Who wrote it, where, when, and what else the note says of it.</summary>
    public IEnumerable<StatementCard.Detail> Details(Citation cited)
    {
        var date = texts["Date"];
        (string Name, string? Words)[] all =
        [
            (texts["By"], cited.Persons.IsDefaultOrEmpty ? null : texts.List(cited.Persons)),
            (texts["Office"], cited.Office),
            (texts["Organisation"], cited.Organisation),
            (texts["Title"], cited.Title),
            (texts["In"], cited.Container),
            (texts["Place"], cited.Place),
            (date, cited.Date is { } on ? texts.Dates.OfEdtf(on.Text) : null),
            (texts["At"], cited.Pinpoint),
            (texts["Address"], cited.Url),
        ];
        return from detail in all where detail.Words is not null select new StatementCard.Detail(detail.Name, detail.Words, IsAsWritten: detail.Name != date);
    }
}
