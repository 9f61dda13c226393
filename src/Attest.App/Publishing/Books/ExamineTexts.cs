using System.Collections.Immutable;
using Attest.Editions;

namespace Attest.App.Publishing.Books;

/// <summary>Works out the figures of the organisation's texts from an edition that is about to be one: a text whose figure is another now is read again by a person before anything is frozen.</summary>
internal static class ExamineTexts
{
    private static readonly string[] Folders = ["book/front", "book/findings", "book/regions", "book/appendices", "book/back", "kit"];

    /// <summary>The figures that are other than told, and texts that cannot be read.</summary>
    public static async Task<ImmutableArray<FreezeObstacle>> OfAsync(string folder, CancellationToken stop)
    {
        await using OpenBookSource open = new();
        var source = await open.EditionAsync(folder, since: null, stop);
        var found = ImmutableArray.CreateBuilder<FreezeObstacle>();
        foreach (string path in Folders.Select(name => Path.Combine([source.Site.DataFolder, "content", "en", .. name.Split('/')])))
            try
            {
                foreach (var text in BookText.In(path))
                    found.AddRange(ComposeText.Of(text, source.Language).Problems.Select(problem => new FreezeObstacle(problem, "A figure of a text is told by its sign of equality.")));
            }
            catch (FormatException wrong)
            {
                found.Add(new(wrong.Message, "Put the text right."));
            }
        return found.DrainToImmutable();
    }
}
