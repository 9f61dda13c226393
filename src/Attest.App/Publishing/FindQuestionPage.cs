using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing;

/// <summary>Finds the page of a question, a series, the promises or the age of knowledge; where there is none, says what can be asked.</summary>
internal sealed class FindQuestionPage(LiveBase live, QuestionTable table)
{
    private readonly BuildQuestionPages build = new(live, table);

    private PageLink Contents => new(live.Texts["Everything that can be asked"], "/ask");

    public PageAnswer All() => PageAnswer.Show(build.All());

    public PageAnswer Promises(bool isChecked) => PageAnswer.Show(build.Promises(isChecked));

    public PageAnswer Age(bool isChecked) => PageAnswer.Show(build.Age(isChecked));

    /// <summary>The answers to a question; a day or an edition that is none is told, never guessed.</summary>
    public PageAnswer Answers(string kind, string? value, string on, string asOf, bool isChecked)
    {
        string address = value is null ? $"/ask/{kind}" : $"/ask/{kind}/{value}";
        if (!Vocabulary.TryParse<StatementKind>(kind, out var asked))
            return Missing(address, live.Texts.Of("“{0}” is no kind of statement.", kind), Contents);
        StatementValue? so = value is not null && Vocabulary.TryParse<StatementValue>(value, out var parsed) && Vocabulary.ValuesOf(asked).Contains(parsed) ? parsed : null;
        if (value is not null && so is null)
            return Missing(address, live.Texts.Of("“{0}” is nothing that is said of {1}.", value, live.Words.Of("kind", asked)), new PageLink(live.Words.Of("kind", asked), $"/ask/{kind}"), Contents);
        if (on.Length > 0 && !DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return Missing(address, live.Texts.Of("“{0}” is not a day of the calendar: write it as 2004-03-01.", on), new PageLink(live.Texts["The question without a day"], address));
        if (asOf.Length > 0 && (!int.TryParse(asOf, NumberStyles.None, CultureInfo.InvariantCulture, out int edition) || edition is < 1999 or > 2100))
            return Missing(address, live.Texts.Of("“{0}” is not the year of an edition.", asOf), new PageLink(live.Texts["The question of all editions"], address));
        return PageAnswer.Show(build.Answers(new Question(asked, so)
        {
            On = on.Length > 0 ? DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            AsOf = asOf.Length > 0 ? int.Parse(asOf, CultureInfo.InvariantCulture) : null,
            IsChecked = isChecked,
        }));
    }

    public PageAnswer Series(string kind, bool isChecked) => Vocabulary.TryParse<StatementKind>(kind, out var counted)
        ? PageAnswer.Show(build.Series(counted, isChecked))
        : Missing($"/series/{kind}", live.Texts.Of("“{0}” is no kind of statement.", kind), Contents);

    public PageAnswer Series(string kind, string jurisdiction, bool isChecked)
    {
        if (!Vocabulary.TryParse<StatementKind>(kind, out var counted))
            return Missing($"/series/{kind}/{jurisdiction}", live.Texts.Of("“{0}” is no kind of statement.", kind), Contents);
        return JurisdictionCode.TryParse(jurisdiction, out var code) && live.Registers.Jurisdictions.Find(code) is { } state
            ? PageAnswer.Show(build.Series(counted, state, isChecked))
            : Missing($"/series/{kind}/{jurisdiction}", live.Texts.Of("“{0}” is in no register here.", jurisdiction), new PageLink(live.Words.Of("kind", counted), $"/series/{kind}"), Contents);
    }

    private PageAnswer Missing(string address, string detail, params IReadOnlyList<PageLink> suggestions) =>
        PageAnswer.Show(new MissingPage { Address = address, Title = live.Texts["That cannot be asked"], Description = detail, Status = StatusCodes.Status404NotFound, Detail = detail, Suggestions = suggestions });
}
