using System.Collections.Immutable;

namespace Attest.Publishing;

/// <summary>The file of the organisation's particulars cannot be used; carries every line that is wrong, not only the first.</summary>
public sealed class OrganisationFileException : Exception
{
    /// <summary>Says what is wrong, each as <c>file:line: what is wrong</c>; there is at least one.</summary>
    public OrganisationFileException(ImmutableArray<string> problems, Exception? cause = null)
        : base($"The organisation's particulars cannot be used; correct the file and start again (docs/organisation.md).{Environment.NewLine}{string.Join(Environment.NewLine, problems)}", cause) =>
        Problems = problems;

    /// <summary>Everything that is wrong, in the order of the lines.</summary>
    public ImmutableArray<string> Problems { get; }
}
