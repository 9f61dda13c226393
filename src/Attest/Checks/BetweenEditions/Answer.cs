using Attest.Statements;

namespace Attest.Checks.BetweenEditions;

/// <summary>A statement as the answer to a question of yes or no.</summary>
/// <param name="Page">Its page.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Question">What it answers, in words: “the vote on 54/54B”, “export”.</param>
/// <param name="Form">How the answer can change.</param>
/// <param name="Stance">The answer.</param>
internal sealed record Answer(CheckedPage Page, Statement Statement, string Question, QuestionForm Form, Stance Stance)
{
    /// <summary>Whether another says the same: a denial is one, of the present or of all the past; of votes there are more answers than two.</summary>
    public bool IsAs(Answer other) =>
        Form == QuestionForm.Event ? Statement.Value == other.Statement.Value : (Stance == Stance.Yes) == (other.Stance == Stance.Yes) && (Stance == Stance.NotKnown) == (other.Stance == Stance.NotKnown);
}
