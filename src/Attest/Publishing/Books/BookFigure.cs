namespace Attest.Publishing.Books;

/// <summary>A picture, the same as on the site.</summary>
/// <param name="Name">Its name in file names; the same picture has the same everywhere in a book.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What can be seen in it, for who cannot see it.</param>
/// <param name="Svg">The picture, a whole SVG file.</param>
public sealed record BookFigure(string Name, string Title, string Description, string Svg) : BookBlock
{
    /// <inheritdoc/>
    public override IEnumerable<BookRun> AllRuns => [];
}
