using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Questions.Data;
using Attest.Questions.Timelines;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the pages of what each edition said about a State.</summary>
internal sealed class BuildTimelinePages(LiveBase live)
{
    private static readonly DataColumn[] Columns =
    [
        new("state", "ISO code of the State or area"),
        new("edition", "the year of the edition"),
        new("knowing", "said; not_asked where a report is held and says nothing; not_held where no report is held"),
        new("kind", "the topic: a kind of statement"),
        new("value", "what is said; empty where nothing is"),
        new("words", "the same in words, with number and bounds"),
        new("number", "the number, the lower end of a range; empty where none is said"),
        new("upper", "the upper end of a range"),
        new("bound", "exact, approx, min or max"),
        new("unit", "what is counted"),
        new("date", "when it was so, EDTF; empty where that is not said"),
        new("hedge", "how strongly it is said"),
        new("standing", "read by machine, or as an editor has ruled"),
        new("statement", "the identity of the statement"),
        new("locator", "its place in the report"),
    ];

    private readonly BuildStatementCard cards = new(live);

    public TimelinesPage All(Jurisdiction jurisdiction)
    {
        TellTimeline tell = new(live.Store, jurisdiction.Code);
        var topics = tell.Topics.ToArray();
        string name = live.NameOf(jurisdiction.Code);
        return new()
        {
            Address = Addresses.Timeline(jurisdiction.Code),
            Title = live.Texts.Of("{0}: what each edition said", name),
            Description = live.Texts.Of("By topic, what each edition of the reports said about {0}.", name),
            Notice = NoticeOf(jurisdiction),
            Jurisdiction = live.LinkTo(jurisdiction.Code),
            Held = tell.Held,
            Editions = tell.Editions.Length,
            Topics = [.. topics.Select(topic => TopicOf(jurisdiction, topic, tell.On(topic)))],
            Silent = [.. Enum.GetValues<StatementKind>().Except(topics).Select(topic => live.Words.Of("kind", topic))],
        };
    }

    public TimelinePage One(Jurisdiction jurisdiction, StatementKind topic)
    {
        TellTimeline tell = new(live.Store, jurisdiction.Code);
        var voices = tell.On(topic);
        var editions = voices.Select(EditionOf).ToArray();
        int[] years = [.. editions.SelectMany(edition => edition.Said.SelectMany(said => new[] { said.From, said.To }.OfType<int>().Append(edition.Year)))];
        string name = live.NameOf(jurisdiction.Code);
        string words = live.Words.Of("kind", topic);
        return new()
        {
            Address = Addresses.Timeline(jurisdiction.Code, topic),
            Title = live.Texts.Of("{0}, {1}: what each edition said", name, words),
            Description = live.Texts.Of("What each edition of the reports said about {0} on one topic: {1}.", name, words),
            Notice = NoticeOf(jurisdiction),
            Jurisdiction = live.LinkTo(jurisdiction.Code),
            Kind = Vocabulary.Word(topic),
            KindWords = words,
            Editions = editions,
            FirstYear = years.Length == 0 ? null : years.Min(),
            LastYear = years.Length == 0 ? null : years.Max(),
            Statements = Addresses.Statements(jurisdiction.Code, topic),
            Everybody = new(words, $"/ask/{Vocabulary.Word(topic)}"),
            Topics = new(live.Texts["Other topics"], Addresses.Timeline(jurisdiction.Code)),
            Data = () => new DataTable($"timeline-{jurisdiction.Code}-{Vocabulary.Word(topic)}", Columns, [.. voices.SelectMany(voice => Rows(jurisdiction, topic, voice))]),
        };
    }

    private string? NoticeOf(Jurisdiction jurisdiction) => live.Store.PagesAbout(jurisdiction.Code).Select(page => page.Notice).FirstOrDefault(notice => notice is not null);

    private TimelinesPage.Topic TopicOf(Jurisdiction jurisdiction, StatementKind topic, IReadOnlyList<EditionVoice> voices) => new(
        new(live.Words.Of("kind", topic), Addresses.Timeline(jurisdiction.Code, topic)), Vocabulary.Word(topic),
        voices.Sum(voice => voice.Statements.Length), [.. voices.Where(voice => voice.Knowing == Knowing.Said).Select(voice => voice.Edition)]);

    private TimelinePage.Edition EditionOf(EditionVoice voice) => new(
        voice.Edition, Vocabulary.Word(voice.Knowing), live.Words.Of("knowing", voice.Knowing),
        [.. voice.Pages.Select(page => new PageLink(live.Texts.Of("{0} report", page.Address.Edition.ToString(System.Globalization.CultureInfo.InvariantCulture)), live.AddressOf(page.Address)))],
        [.. voice.Statements.Select(Saying)]);

    private TimelinePage.Saying Saying(StoredStatement stored) => new(
        cards.Line(stored), stored.Statement.Date?.Earliest?.Year, stored.Statement.Date?.Latest?.Year, Addresses.Statement(stored.Id));

    private IEnumerable<object?[]> Rows(Jurisdiction jurisdiction, StatementKind topic, EditionVoice voice)
    {
        object?[] head = [jurisdiction.Code.Value, voice.Edition, Vocabulary.Word(voice.Knowing), Vocabulary.Word(topic)];
        if (voice.Statements.IsEmpty)
            yield return [.. head, null, null, null, null, null, null, null, null, null, null, null];
        foreach (var stored in voice.Statements)
        {
            var said = stored.Statement;
            yield return
            [
                .. head, Vocabulary.Word(said.Value), live.Say.Brief(said), said.Quantity?.Number, said.Quantity?.Upper, said.Quantity is { } figure ? Vocabulary.Word(figure.Bound) : null, said.Quantity?.Unit,
                said.Date?.Text, Vocabulary.Word(said.Hedge), Vocabulary.Word(stored.Standing.Kind), stored.Id.Value, said.Locator,
            ];
        }
    }
}
