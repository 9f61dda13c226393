using System.Reflection;
using System.Text;

namespace Attest.Publishing.Books;

/// <summary>The style sheets of books: one look for all forms, and what is other on paper and in readers of electronic books.</summary>
internal static class BookStyle
{
    /// <summary>The look that all forms share.</summary>
    public static string Common { get; } = Read("book.css");

    /// <summary>Pages, running heads, notes at the foot, bookmarks.</summary>
    public static string Paper { get; } = Read("paper.css");

    /// <summary>The screen: width of lines, light and dark.</summary>
    public static string Screen { get; } = Read("screen.css");

    /// <summary>A single sheet, on the screen and on paper.</summary>
    public static string Sheet { get; } = Read("sheet.css");

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(BookStyle).Namespace}.{name}")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
