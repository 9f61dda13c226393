namespace Attest.Checks;

/// <summary>Finds the statements of a page that a register contradicts.</summary>
internal sealed class CheckAgainstRegister(IVerifyStatement verification) : ICheckPage
{
    public CheckCode Code => verification.Code;

    public IEnumerable<Finding> In(CheckedPage page) =>
        from statement in page.Statements
        let verdict = verification.Of(statement, page)
        where verdict is { Standing: VerdictStanding.Contradicted, By: not null }
        select Code.On(page, verdict.Cause, [page.Place(statement), verdict.By!], verdict.Said, verdict.By!.Wording);
}
