using Attest.App.Publishing.Views;
using Attest.App.Publishing.Views.Workbench;
using Attest.Publishing.Linked;
using Attest.Publishing.Pages;
using Attest.Publishing.Pages.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Attest.App.Publishing;

/// <summary>Writes a page record as HTML with the component made for it, in the frame that all pages share.</summary>
internal sealed class WritePage(IServiceProvider services, ILoggerFactory logs)
{
    private static readonly Dictionary<Type, Type> Components = new()
    {
        [typeof(HomePage)] = typeof(HomeView),
        [typeof(StatesPage)] = typeof(StatesView),
        [typeof(StatePage)] = typeof(StateView),
        [typeof(TimelinesPage)] = typeof(TimelinesView),
        [typeof(BriefPage)] = typeof(BriefView),
        [typeof(ComparisonPage)] = typeof(ComparisonView),
        [typeof(TimelinePage)] = typeof(TimelineView),
        [typeof(ReportPage)] = typeof(ReportView),
        [typeof(EvidencePage)] = typeof(EvidenceView),
        [typeof(StatementPage)] = typeof(SupersededView),
        [typeof(ExplorePage)] = typeof(ExploreView),
        [typeof(TreatiesPage)] = typeof(TreatiesView),
        [typeof(TreatyPage)] = typeof(TreatyView),
        [typeof(TreatyActsPage)] = typeof(TreatyActsView),
        [typeof(AddEventPage)] = typeof(AddEventView),
        [typeof(ObligationsPage)] = typeof(ObligationsView),
        [typeof(ResolutionsPage)] = typeof(ResolutionsView),
        [typeof(ResolutionPage)] = typeof(ResolutionView),
        [typeof(SearchPage)] = typeof(SearchView),
        [typeof(ChoicePage)] = typeof(ChoiceView),
        [typeof(SourcePage)] = typeof(SourceView),
        [typeof(CitedSourcePage)] = typeof(CitedSourceView),
        [typeof(DiagnosticPage)] = typeof(DiagnosticView),
        [typeof(QuestionsPage)] = typeof(QuestionsView),
        [typeof(AnswersPage)] = typeof(AnswersView),
        [typeof(SeriesPage)] = typeof(SeriesView),
        [typeof(StateSeriesPage)] = typeof(StateSeriesView),
        [typeof(PromisesPage)] = typeof(PromisesView),
        [typeof(AgePage)] = typeof(AgeView),
        [typeof(DiagnosticsPage)] = typeof(DiagnosticsView),
        [typeof(ReviewPage)] = typeof(ReviewView),
        [typeof(DifferencesPage)] = typeof(DifferencesView),
        [typeof(FindingsPage)] = typeof(FindingsView),
        [typeof(StateVotesPage)] = typeof(StateVotesView),
        [typeof(MeetingsPage)] = typeof(MeetingsView),
        [typeof(MeetingPage)] = typeof(MeetingView),
        [typeof(CommentsPage)] = typeof(CommentsView),
        [typeof(CommentPage)] = typeof(CommentView),
        [typeof(MunitionsPage)] = typeof(MunitionsView),
        [typeof(MunitionPage)] = typeof(MunitionView),
        [typeof(ComparePage)] = typeof(CompareView),
        [typeof(FigurePage)] = typeof(FigureView),
        [typeof(TextPage)] = typeof(TextView),
        [typeof(OrderPage)] = typeof(OrderView),
        [typeof(FeedbackPage)] = typeof(FeedbackView),
        [typeof(LettersPage)] = typeof(LettersView),
        [typeof(AdvancePage)] = typeof(AdvanceView),
        [typeof(CheckPage)] = typeof(CheckView),
        [typeof(ResolvePage)] = typeof(ResolveView),
        [typeof(ApiPage)] = typeof(ApiView),
        [typeof(DownloadsPage)] = typeof(DownloadsView),
        [typeof(CopyPage)] = typeof(CopyView),
        [typeof(EditionsPage)] = typeof(EditionsView),
        [typeof(OfficeFrontPage)] = typeof(OfficeFrontView),
        [typeof(SignInPage)] = typeof(SignInView),
        [typeof(SignInCodePage)] = typeof(SignInCodeView),
        [typeof(JoinPage)] = typeof(JoinView),
        [typeof(RecoveryCodesPage)] = typeof(RecoveryCodesView),
        [typeof(AccountPage)] = typeof(AccountView),
        [typeof(PeoplePage)] = typeof(PeopleView),
        [typeof(PersonPage)] = typeof(PersonView),
        [typeof(InvitationPage)] = typeof(InvitationView),
        [typeof(OfficeLogPage)] = typeof(OfficeLogView),
        [typeof(CalendarPage)] = typeof(CalendarView),
        [typeof(MessagesPage)] = typeof(MessagesView),
        [typeof(ReadinessPage)] = typeof(ReadinessView),
        [typeof(AssignmentsPage)] = typeof(AssignmentsView),
        [typeof(AssignmentPage)] = typeof(AssignmentView),
        [typeof(RequestsPage)] = typeof(RequestsView),
        [typeof(RequestPage)] = typeof(RequestView),
        [typeof(DraftsPage)] = typeof(DraftsView),
        [typeof(DraftPage)] = typeof(DraftView),
        [typeof(DraftHistoryPage)] = typeof(DraftHistoryView),
        [typeof(DraftChangesPage)] = typeof(DraftChangesView),
        [typeof(ReplyPage)] = typeof(ReplyView),
        [typeof(ReplyLinkPage)] = typeof(ReplyLinkView),
        [typeof(MissingPage)] = typeof(MissingView),
    };

    /// <summary>The whole document in a language, its links led to pages in the same language.</summary>
    public async Task<string> HtmlAsync(Page page, SiteLanguage language, SiteFrame frame)
    {
        // One renderer for each page: a renderer keeps every component it has ever rendered.
        await using var renderer = new HtmlRenderer(services, logs);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Document.Page)] = page,
                [nameof(Document.Frame)] = frame,
                [nameof(Document.Component)] = Components[page.GetType()],
                [nameof(Document.T)] = language.Texts,
                [nameof(Document.Linked)] = WriteLinkedData.ForPage(DescribePage.Of(page, frame.Languages.Select(other => other.Code), language.Texts, frame.Linked)),
            });
            return (await renderer.RenderComponentAsync<Document>(parameters)).ToHtmlString();
        });
        return RequestLanguage.Lead(html, language.Prefix);
    }
}
