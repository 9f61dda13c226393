using Attest.Checks.OfText;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the page on which a text is checked.</summary>
internal sealed class BuildCheckPage(LiveBase live, CurrentTextCheck check)
{
    /// <summary>The sentences in which it speaks.</summary>
    public InterfaceTexts Texts => live.Texts;

    private readonly LinkToPlaces sides = new(live);

    /// <summary>The form, with nothing checked yet.</summary>
    public CheckPage Empty() => Page(new(null, "", null, null), []);

    /// <summary>The form as it was filled in, with what is wrong.</summary>
    public CheckPage Refused(CheckAsked asked, string code, string words) => Page(asked, [new(code, words)]);

    /// <summary>The text, sentence by sentence, beside what is known.</summary>
    public CheckPage Checked(CheckAsked asked)
    {
        var found = check.Check.Of(asked.Source!, asked.State, asked.On ?? live.Today);
        var compared = found.Sentences.SelectMany(sentence => sentence.Statements).SelectMany(statement => statement.Against).Select(side => side.Place.Page).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return Page(asked, [.. found.Diagnostics.Select(diagnostic => new CheckPage.Problem(diagnostic.Code, Words(diagnostic.Code)))]) with
        {
            Notice = live.Store.Pages.FirstOrDefault(page => page.Notice is not null && compared.Contains(page.Address.ToString()))?.Notice,
            State = found.State is { } state ? new(state.Value, live.NameOf(state)) : null,
            On = found.On,
            ReportCount = found.ReportCount,
            Counts = [.. found.Sentences.CountBy(sentence => sentence.Outcome).OrderByDescending(pair => pair.Key).Select(pair => new CheckPage.Tally(Vocabulary.Word(pair.Key), Words(pair.Key), pair.Value))],
            Sentences = [.. found.Sentences.Select(Sentence)],
        };
    }

    private CheckPage Page(CheckAsked asked, IReadOnlyList<CheckPage.Problem> problems) => new()
    {
        Address = "/check",
        Title = live.Texts["Check a text"],
        Description = live.Texts["Paste a paragraph, or give a file, and see sentence by sentence what the registers and the reports held here say of it."],
        Text = asked.Text,
        States = [.. live.ByName(live.Registers.Jurisdictions.States.Concat(live.Registers.Jurisdictions.Areas)).Select(state => new CheckPage.Choice(state.Code.Value, live.NameOf(state.Code)))],
        State = asked.State is { } chosen ? new(chosen.Value, live.NameOf(chosen)) : null,
        IsStateChosen = asked.State is not null,
        On = asked.On ?? live.Today,
        ReportCount = 0,
        Problems = problems,
        Counts = [],
        Sentences = [],
    };

    private CheckPage.Sentence Sentence(CheckedSentence sentence, int index) => new(
        index + 1, sentence.Words, Vocabulary.Word(sentence.Outcome), Words(sentence.Outcome),
        [.. sentence.Statements.Select(Statement)],
        [.. sentence.Findings.Select(finding => new CheckPage.Remark(finding.Code, finding.Message, CheckedSentence.IsContradiction(finding), finding.Places.FirstOrDefault(place => place.Reference is not null) is { } place ? sides.Side(place).Address : null))]);

    private CheckPage.Statement Statement(JudgedStatement judged) => new(
        Vocabulary.Word(judged.Statement.Kind),
        judged.About is { } about ? live.LinkTo(about) : null,
        live.Texts.Of("{0}: {1}", live.Words.Of("kind", judged.Statement.Kind), live.Say.Brief(judged.Statement)),
        live.Words.Of("hedge_short", judged.Statement.Hedge),
        Vocabulary.Word(judged.Outcome), Words(judged.Outcome),
        judged.Gap is { } gap ? Vocabulary.Word(gap) : null,
        judged.Gap is { } reason ? Words(reason) : null,
        judged.About is { } state ? $"/statements?state={state}&kind={Vocabulary.Word(judged.Statement.Kind)}" : null,
        [.. judged.Against.Select(Side)]);

    private CheckPage.Side Side(Compared compared)
    {
        var side = sides.Side(compared.Place);
        return new(side.Place, side.Address, side.Wording, compared.Edition, compared.Statement is { } statement ? live.Words.Of("hedge_short", statement.Hedge) : null,
            Vocabulary.Word(compared.Outcome), live.Words.Of("compared", compared.Outcome));
    }

    private string Words(TextOutcome outcome) => live.Words.Of("text_outcome", outcome);

    private string Words(TextGap gap) => live.Words.Of("text_gap", gap);

    // The words of diagnostics are those of a base that keeps what it is given; nothing is kept here.
    private string Words(string code) => code switch
    {
        "empty-document" => live.Texts["The file is empty."],
        "file-damaged" => live.Texts["The file is damaged; nothing of it could be read. Save it anew and try again."],
        "file-cut-off" => live.Texts["The file is damaged; only a part of it was read."],
        "file-protected" => live.Texts["The file is protected by a password. Save it without one and try again."],
        "text-missing" => live.Texts["There is no text in the file; it was probably scanned."],
        "encoding-broken" => live.Texts["Some signs of the text are damaged; each is shown as �."],
        "language-not-read" => live.Texts["The text is not in English. Of French a part is read, of other languages nothing."],
        _ => live.Texts["This is no text that can be read. Read are plain text, Word (.docx), PDF, HTML and Markdown."],
    };
}
