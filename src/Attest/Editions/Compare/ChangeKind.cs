namespace Attest.Editions.Compare;

/// <summary>What became of a statement from one edition to the next.</summary>
public enum ChangeKind
{
    /// <summary><c>added</c>: it is told for the first time.</summary>
    Added,

    /// <summary><c>revised</c>: the same question is answered otherwise, and both may have been right in their time, or a figure was put right.</summary>
    Revised,

    /// <summary><c>contradicted</c>: both cannot be right, or sources disagree.</summary>
    Contradicted,

    /// <summary><c>withdrawn</c>: an editor has ruled that its words do not say so.</summary>
    Withdrawn,

    /// <summary><c>no_longer_said</c>: the later edition treats the matter and does not say it, and nothing says why.</summary>
    NoLongerSaid,
}
