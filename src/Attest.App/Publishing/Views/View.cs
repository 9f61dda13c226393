using System.Globalization;
using Attest.Publishing;
using Microsoft.AspNetCore.Components;

namespace Attest.App.Publishing.Views;

/// <summary>A component of a page, which says everything in the language of the page.</summary>
public abstract class View : ComponentBase
{
    /// <summary>The sentences, numbers and dates of the page's language.</summary>
    [CascadingParameter]
    public InterfaceTexts T { get; set; } = InterfaceTexts.English;

    /// <summary>The language of what reading, checks and registers say by themselves, which is the same on every page.</summary>
    protected const string OfTheBase = "en";

    /// <summary>The attributes of words that stand in another language than the page: what they are read aloud in and which way they run; none for the page's own.</summary>
    protected Dictionary<string, object>? In(string language) =>
        In(language, T.Language);

    /// <summary>The attributes of words in one language within a text in another; none where they are the same.</summary>
    protected static Dictionary<string, object>? In(string language, string around) =>
        language == around ? null : new() { ["lang"] = language, ["dir"] = DirectionOf(language) };

    /// <summary>The attribute <c>dir</c> of words in a language, which need not run as the page around them does.</summary>
    protected static string DirectionOf(string language) => CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft ? "rtl" : "ltr";
}
