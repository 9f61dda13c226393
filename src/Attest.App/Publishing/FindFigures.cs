using System.Globalization;
using Attest.App.Publishing.Live;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Registers;
using Attest.Statements;

namespace Attest.App.Publishing;

/// <summary>Works out the figures of texts from the base, for the site and for the book alike.</summary>
internal sealed class FindFigures(SiteLanguage language)
{
    private LiveBase Live => language.Live;

    private InterfaceTexts Texts => language.Texts;

    /// <summary>The figure of a place; null where what it asks for is not held, or the place is none of a figure.</summary>
    public LiveFigure? Of(LivePart part) => part.Name switch
    {
        "treaty" => Parties(part.Argument),
        "ask" => Answered(part.Argument),
        "series" => Counted(part.Argument),
        "held" => Holdings(),
        _ => null,
    };

    private LiveFigure? Parties(string argument)
    {
        if (!TreatyCode.TryParse(argument, out var code) || Live.Registers.Treaties.Find(code) is not { } treaty)
            return null;
        var counts = Live.Status.Counts(code, treaty.KnownTo);
        return new(Number(counts.StatesParties), Texts.Of("{0} of {1} States", Number(counts.StatesParties), Number(counts.States)), Texts.Of("as known on {0}", Texts.Dates.Of(treaty.KnownTo)), Addresses.Treaty(code));
    }

    private LiveFigure? Answered(string argument)
    {
        if (argument.Split('/') is not [var kind, var value] || language.Ask.Answers(kind, value, "", "", false).Page is not AnswersPage page)
            return null;
        int held = page.Groups.Sum(group => group.States.Count), yes = page.Groups.FirstOrDefault(group => group.Knowing == Vocabulary.Word(Knowing.Yes))?.States.Count ?? 0;
        return new(Number(yes), Texts.Of("{0} of {1} States with a report held here", Number(yes), Number(held)), Texts.Of("on {0}, of {1} States", Texts.Dates.Of(Live.Today), Number(Live.Registers.Jurisdictions.States.Count)), page.Address);
    }

    private LiveFigure? Counted(string argument)
    {
        if (argument.Split(' ') is not [var series, var year] || series.Split('/') is not [var kind, _] || language.Ask.Series(kind, false).Page is not SeriesPage page)
            return null;
        int number = int.Parse(year, CultureInfo.InvariantCulture);
        string date = Texts.Of("for {0}, by the reports held on {1}", year, Texts.Dates.Of(Live.Today));
        return page.Sums.FirstOrDefault(sum => sum.Chart?.Address == "/charts/series/" + series)?.Years.FirstOrDefault(of => of.Number == number) is { Counted: > 0 } found
            ? new(found.Figure, Texts.Of("{0} in {1} of {2} States", found.Figure, Number(found.Counted), Number(page.Of)), date, page.Address)
            : new("", Texts["no figure held, not nought"], date, page.Address);
    }

    private LiveFigure Holdings()
    {
        var held = Live.Holdings();
        return new(Number(held.Reports), Texts.Of("{0} reports on {1} States and areas", Number(held.Reports), Number(held.Jurisdictions)), Texts.Of("held on {0}", Texts.Dates.Of(Live.Today)), "/states");
    }

    private string Number(int number) => Texts.Number(number);
}
