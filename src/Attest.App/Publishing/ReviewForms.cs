using Attest.App.Publishing.Live;
using Attest.Statements;
using Attest.Store;
using Attest.Store.Review;

namespace Attest.App.Publishing;

/// <summary>The review queue and its forms: shows what waits, takes a ruling, has its page checked again, goes on to the next.</summary>
internal sealed class ReviewForms(LiveBase live, OfRegisters<ReviewQueue> queue, BuildReportPages reports, Func<PageAddress, Task> recheck, string editor, TimeProvider clock)
{
    // The queue reads phrases and registers' rules when first asked for, and again when rows were added to the registers.
    private BuildReviewPage Build => new(live, queue.Value, reports);

    /// <summary>The place of the queue that a request asks for.</summary>
    public PageAnswer Show(HttpRequest request) => PageAnswer.Show(Build.Build(ReviewRequest.Of(name => request.Query[name].ToString(), editor)));

    /// <summary>Records the ruling of a form and leads on; what cannot be recorded is shown again with what is wrong.</summary>
    public async Task<PageAnswer> TakeAsync(HttpRequest request, IFormCollection form)
    {
        string Field(string name) => form[name].ToString();
        var asked = ReviewRequest.Of(Field, editor);
        try
        {
            if (!PageAddress.TryParse(Field("page"), out var address) || live.Store.Find(address) is not { } page)
                throw new FormatException(live.Texts["The page of this statement is not held any more."]);
            var judgement = Make(page, Field, asked);
            var outcome = await live.Store.JudgeAsync(address, judgement, request.HttpContext.RequestAborted);
            if (outcome.Refusal is { } refusal)
                throw new FormatException(refusal);
            await recheck(address);
            // What was ruled on has left the queue, and the next stands at its place; what was missed leaves the queue as it is.
            return PageAnswer.Move(asked.At(asked.Position, judgement.Ruling));
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            var ruling = Field("ruling");
            return PageAnswer.Show(Build.Build(asked with
            {
                Problem = wrong.Message,
                Open = ruling is "correct" or "missed" ? ruling : null,
                Correction = ruling == "correct" ? Draft(Field) : null,
                Missed = ruling == "missed" ? Draft(Field) : null,
                MissedWords = ruling == "missed" ? Field("words") : null,
            }));
        }
    }

    private Judgement Make(StoredPage page, Func<string, string> field, ReviewRequest asked)
    {
        var make = new MakeJudgement(page, asked.By, clock.GetUtcNow(), field("reason"));
        if (field("ruling") == "missed")
            return make.Missed(field("locator"), field("words"), Draft(field));
        var stored = StatementId.TryParse(field("statement"), out var id) ? page.Statements.Concat(page.Entered).FirstOrDefault(stored => stored.Id == id) : null;
        if (stored is null || (stored.Standing.Judgement?.Id.Value ?? "") != field("replaces"))
            throw new FormatException(live.Texts["This statement was ruled on or read otherwise meanwhile. Look again."]);
        return field("ruling") switch
        {
            "accept" => make.Accept(stored),
            "reject" => make.Reject(stored),
            "correct" => make.Correct(stored, Draft(field).Say(stored.Statement, asked.By)),
            "keep" when stored.Standing.Says is { } kept => make.Correct(stored, kept),
            var other => throw new FormatException(live.Texts.Of("“{0}” is no ruling: accept, correct, reject or missed.", other)),
        };
    }

    private static StatementDraft Draft(Func<string, string> field) => new()
    {
        Kind = field("what").Split(':')[0],
        Value = field("what").Split(':')[^1],
        Instrument = field("instrument"),
        Actor = field("actor"),
        Date = field("date"),
        Target = field("target"),
        Number = field("number"),
        Bound = field("bound"),
        Unit = field("unit"),
        Items = field("items"),
        Hedge = field("hedge"),
        Negated = field("negated") == "on",
    };
}
