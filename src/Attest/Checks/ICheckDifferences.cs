namespace Attest.Checks;

/// <summary>A check of what two editions answer to one question.</summary>
internal interface ICheckDifferences
{
    /// <summary>What it can find.</summary>
    CheckCode Code { get; }

    /// <summary>What it finds in a difference, or null; a finding is listed under the later page.</summary>
    Finding? In(AnswerDifference difference);
}
