using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Publishing.Pages;

namespace Attest.App.Publishing;

/// <summary>Every address for programs, from which the OpenAPI document and the reference page are made; tested equal to the routes, and to what they answer.</summary>
internal static class ApiOperations
{
    /// <summary>The addresses, in the order of the reference.</summary>
    public static ImmutableArray<ApiOperation> All { get; } =
    [
        new("/index", "What the base holds, what changed lately, and who is bound by the Mine Ban Treaty.", typeof(HomePage)),
        new("/states", "Every State and area by region, with the reports held.", typeof(StatesPage)),
        new("/states/by-status", "The same by status under the Mine Ban Treaty.", typeof(StatesPage)),
        new("/states/by-name", "The same by name.", typeof(StatesPage)),
        new("/states/{jurisdiction}", "A State or area: treaties, votes, meetings, reports, statements by kind.", typeof(StatePage)),
        new("/states/{jurisdiction}/checked", "The same with nothing but what an editor has checked.", typeof(StatePage)),
        new("/states/{jurisdiction}/differences", "What editions on a State answer differently.", typeof(DifferencesPage)),
        new("/states/{jurisdiction}/brief", "A State on two pages: status, votes, duties, figures, promises, sources.", typeof(BriefPage)),
        new("/states/{jurisdiction}/votes", "How a State voted on every resolution.", typeof(StateVotesPage)),
        new("/states/{jurisdiction}/timeline", "The topics on which editions on a State say something.", typeof(TimelinesPage)),
        new("/states/{jurisdiction}/timeline/{topic}", "What each edition said on a topic.", typeof(TimelinePage)),
        new("/states/{jurisdiction}/compare/{earlier}/{later}", "Two editions on a State side by side, sentence by sentence.", typeof(ComparisonPage)),
        new("/states/{jurisdiction}/compare/{earlier}/{later}/{section}", "The same for one section.", typeof(ComparisonPage)),
        new("/states/{jurisdiction}/{edition}", "A report: its sections, sentences, notes and tables.", typeof(ReportPage)),
        new("/states/{jurisdiction}/{edition}/evidence", "What each sentence of a report states, how strongly, with its notes and sources.", typeof(EvidencePage)),
        new("/states/{jurisdiction}/{edition}/evidence/checked", "The same with nothing but what an editor has checked.", typeof(EvidencePage)),
        new("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}", "A report by its full address; leads to the short one where that means only this report.", typeof(ReportPage)),
        new("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}/evidence", "Its evidence.", typeof(EvidencePage)),
        new("/pages/{product}/{edition}/{revision}/{jurisdiction}/{theme}/evidence/checked", "The same with nothing but what an editor has checked.", typeof(EvidencePage)),
        new("/statements", "Every statement by facets, 25 to a list.", typeof(ExplorePage), "state", "region", "statement_kind", "statement_value", "hedge", "statement_edition", "standing", "page"),
        new("/statements/{statement}", "Leads to the evidence of a statement; one that is no longer read tells what superseded it.", typeof(SupersededPage)),
        new("/sources/{source}", "A source as received.", typeof(SourcePage)),
        new("/sources/{source}/{span}", "The same with a range of its characters highlighted.", typeof(SourcePage)),
        new("/treaties", "The treaties followed.", typeof(TreatiesPage)),
        new("/treaties/{treaty}", "Who is bound by a treaty on the last day known.", typeof(TreatyPage)),
        new("/treaties/{treaty}/{day}", "Who was bound by it on a day.", typeof(TreatyPage)),
        new("/meetings", "The meetings held under the treaties and on the way to them.", typeof(MeetingsPage)),
        new("/meetings/{meeting}", "A meeting, and who is said to have been there.", typeof(MeetingPage)),
        new("/munitions", "Types of mines and submunitions by name, origin and category.", typeof(MunitionsPage)),
        new("/munitions/{munition}", "A type: what the register has beside what each report says.", typeof(MunitionPage)),
        new("/compare", "States beside each other on the same questions, at most 12 and 8.", typeof(ComparePage), "state", "statement_kind"),
        new("/figures/{statement}", "One figure of a statement with its meaning, what it is not, and what the last edition before said.", typeof(FigurePage)),
        new("/obligations", "What falls due under the treaties, and what was not done in time.", typeof(ObligationsPage)),
        new("/resolutions", "Resolutions of the General Assembly, published totals beside counted ones.", typeof(ResolutionsPage)),
        new("/resolutions/{resolution}", "A roll call.", typeof(ResolutionPage)),
        new("/ask", "Everything that can be asked of every State.", typeof(QuestionsPage)),
        new("/ask/{kind}", "Each State’s answer to a question, with the denominator.", typeof(AnswersPage), "on", "as_of", "checked"),
        new("/ask/{kind}/{value}", "The same for one value of it.", typeof(AnswersPage), "on", "as_of", "checked"),
        new("/series/{kind}", "Figures added up by year, with their bounds.", typeof(SeriesPage), "checked"),
        new("/series/{kind}/{jurisdiction}", "A State’s years as each edition told them.", typeof(StateSeriesPage), "checked"),
        new("/promises", "Intentions, plans and deadlines, and what followed.", typeof(PromisesPage), "checked"),
        new("/age", "For each State and kind the last edition that says anything.", typeof(AgePage), "checked"),
        new("/search", "Reports, notes and sources that have the words.", typeof(SearchPage), "q", "page"),
        new("/check", "The empty form of the check of a text; to check one, send it with POST.", typeof(CheckPage)),
        new("/resolve", "Where a page of the archive is here, by the address it was published under.", typeof(ResolvePage), "url"),
        new("/findings", "What checks found not to fit, with both sides.", typeof(FindingsPage), "finding_code", "severity", "state", "about", "finding_standing", "page"),
        new("/diagnostics", "What reading found odd, by code.", typeof(DiagnosticsPage)),
        new("/diagnostics/{code}", "The reports with one code.", typeof(DiagnosticPage)),
        new("/diagnostics/{code}/{number}", "The next two hundred of them.", typeof(DiagnosticPage)),
        new("/about/{text}", "A page of the organisation’s own.", typeof(TextPage)),
        new("/downloads", "The files in which the whole base can be taken away, with sizes and hashes.", typeof(DownloadsPage)),
        new("/api", "This reference.", typeof(ApiPage)),
    ];

    /// <summary>What the parts of addresses and the fields of queries mean; where one name means two things, the field is the part after the underscore.</summary>
    public static FrozenDictionary<string, ApiParameter> Parameters { get; } = new Dictionary<string, ApiParameter>
    {
        ["jurisdiction"] = new("Code of the State or area, ISO 3166-1 alpha-3 or the project’s own; a name leads to the code.", "PRK"),
        ["edition"] = new("Year of the edition.", "2004"),
        ["topic"] = new("The topic.", "use"),
        ["earlier"] = new("Year of the earlier edition.", "2003"),
        ["later"] = new("Year of the later edition.", "2004"),
        ["section"] = new("The section, as the page of both names it.", "MBP"),
        ["product"] = new("lm, Landmine Monitor; cm, Cluster Munition Monitor.", "lm"),
        ["revision"] = new("Revision of the edition, from 0.", "0"),
        ["theme"] = new("Theme of the page; all for a whole report.", "all"),
        ["statement"] = new("Identity of the statement, 64 hexadecimal digits; it never changes.", "0000000000000000000000000000000000000000000000000000000000000000"),
        ["source"] = new("SHA-256 of the source, 64 hexadecimal digits.", "0000000000000000000000000000000000000000000000000000000000000000"),
        ["span"] = new("Characters, counted in code points from 0, the last excluded.", "0-10"),
        ["treaty"] = new("Code of the treaty.", "MBT"),
        ["day"] = new("A day, YYYY-MM-DD.", "2004-03-01"),
        ["meeting"] = new("Treaty and code of the meeting.", "MBT-RC1"),
        ["munition"] = new("Name of the type, with hyphens for what is neither letter nor digit.", "POMZ-2M"),
        ["resolution"] = new("Symbol of the resolution, a hyphen for the slash.", "51-45S"),
        ["kind"] = new("Kind of statement.", "casualties"),
        ["value"] = new("Value within the kind.", "total"),
        ["code"] = new("Code of the diagnostic.", "layout-unknown"),
        ["number"] = new("Which of the pages, from 1.", "1", IsNumber: true),
        ["text"] = new("Name of the page.", "about-us"),
        ["page"] = new("Which of the lists, from 1; the answer names the next one.", "1", IsNumber: true),
        ["url"] = new("The address of an old page, with or without its host.", "http://archives.the-monitor.org/index.php/publications/display?url=lm/1999/benin.html"),
        ["q"] = new("The words, as on the page of the search.", "mines"),
        ["on"] = new("The day the answer is for, YYYY-MM-DD.", "2004-03-01"),
        ["as_of"] = new("The edition the answer is for, a year.", "2004"),
        ["checked"] = new("on: nothing but what an editor has checked.", "on"),
        ["state"] = new("Code of a State or area.", "PRK", IsRepeated: true),
        ["region"] = new("Region (M49).", "Asia", IsRepeated: true),
        ["statement_kind"] = new("Kind of statement.", "production", IsRepeated: true),
        ["statement_value"] = new("Value of the statement.", "current", IsRepeated: true),
        ["statement_edition"] = new("Year of the edition.", "1999", IsRepeated: true),
        ["hedge"] = new("How strongly it is said.", "asserted", IsRepeated: true),
        ["standing"] = new("Read by machine, or as an editor has ruled.", "read_by_machine", IsRepeated: true),
        ["finding_code"] = new("The check.", "vote-register"),
        ["finding_standing"] = new("accepted, or not_reviewed.", "not_reviewed"),
        ["severity"] = new("How much a finding weighs.", "high"),
        ["about"] = new("What a finding is about: text, sources or State.", "State"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a field in a query.</summary>
    public static string FieldOf(string parameter) => parameter.Replace("statement_", "", StringComparison.Ordinal).Replace("finding_", "", StringComparison.Ordinal);
}
