namespace Attest.Editions;

/// <summary>Writes a report of an edition as a page for people: a pure function, since the page is among the files that the root covers (I6). Pages are made by a later slice.</summary>
/// <param name="header">The edition.</param>
/// <param name="document">The report.</param>
public delegate byte[] WriteReportPage(EditionHeader header, EditionDocument document);
