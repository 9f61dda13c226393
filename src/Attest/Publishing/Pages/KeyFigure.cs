namespace Attest.Publishing.Pages;

/// <summary>The newest that is said of a State on one topic, with all that a reader needs to judge it; or the kind of not knowing, never nought (I11).</summary>
/// <param name="Topic">What it is about, and what every edition said on it.</param>
/// <param name="Kind">The topic as a word of the data.</param>
/// <param name="Knowing">Whether anything is said, as a word of the data: <c>said</c>, <c>no_information</c>, <c>not_asked</c> or <c>not_held</c>.</param>
/// <param name="KnowingWords">The same in the language of the page.</param>
/// <param name="Said">What is said, with its edition, date, strength and evidence; null where nothing is.</param>
/// <param name="Permalink">The permanent address of the statement, or null.</param>
/// <param name="Source">Its words in the source, or null.</param>
/// <param name="Further">How many more statements of the same edition there are on the topic.</param>
/// <param name="Editions">How many of the editions held say something on the topic.</param>
/// <param name="Held">Of how many editions a report on the State is held.</param>
public sealed record KeyFigure(
    PageLink Topic, string Kind, string Knowing, string KnowingWords, StatementLine? Said, string? Permalink, PageLink? Source, int Further, int Editions, int Held);
