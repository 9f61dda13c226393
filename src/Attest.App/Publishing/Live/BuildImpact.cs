using System.Globalization;
using Attest.Publishing.Pages;
using Attest.Questions;
using Attest.Sources;

namespace Attest.App.Publishing.Live;

/// <summary>Builds what a source touches, and the page of one that is only cited.</summary>
internal sealed class BuildImpact(LiveBase live)
{
    // A page stays under 100 KB.
    private const int MostPages = 150;
    private const int MostNotes = 8;
    private const int MostFigures = 60;

    /// <summary>The page of a source that reports cite; null where none does.</summary>
    public CitedSourcePage? Cited(SourceId source)
    {
        if (live.Store.Support.Find(source) is null || new FindImpact(live.Store).Of(source) is not { } impact)
            return null;
        return new()
        {
            Address = Addresses.Source(source),
            Title = live.Texts.Of("Cited source: {0}", impact.Name),
            Description = live.Texts.Of("{0}, cited in reports held here: what rests on it.", impact.Name),
            Id = source.Value,
            Name = impact.Name,
            Impact = Card(impact),
        };
    }

    /// <summary>What a source that is held touches.</summary>
    public ImpactCard Held(SourceId source) => Card(new FindImpact(live.Store).Of(source)!);

    private ImpactCard Card(SourceImpact impact) => new(
        impact.Notes, impact.Statements, impact.Alone, impact.States.Count(), [.. impact.Editions], impact.Withdrawal is { } withdrawal ? live.Texts.Of("Withdrawn by {0}: {1}", withdrawal.Person, withdrawal.Reason) : null,
        [.. impact.Pages.Take(MostPages).Select(OnPage)], impact.Pages.Length, [.. impact.Figures.Take(MostFigures).Select(Words)]);

    private ImpactCard.OnPage OnPage(SourceImpact.OnPage page)
    {
        var report = live.AddressOf(page.Page);
        return new(
            new(string.Create(CultureInfo.InvariantCulture, $"{live.NameOf(page.Page.Jurisdiction)} {page.Page.Edition}"), report), report + "/evidence",
            [.. page.Notes.Take(MostNotes).Select(note => new PageLink(note.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{report}#note-{note}")))],
            page.Statements.Length, page.Statements.Count(statement => statement.OtherRoots == 0));
    }

    private string Words(SourceImpact.Figure figure) => live.Texts.Of("{0}, {1}, {2}", live.Words.Of("kind", figure.Kind), live.Words.OfValue(figure.Kind, figure.Value), figure.Year.ToString(CultureInfo.InvariantCulture))
        + (figure.Currency is { } currency ? $" ({currency})" : "");
}
