namespace Attest.Publishing.References;

/// <summary>The names that each format has for a type.</summary>
internal static class ReferenceTypeWords
{
    /// <summary>In CSL-JSON.</summary>
    public static string Csl(ReferenceType type) => type switch
    {
        ReferenceType.PersonalCommunication => "personal_communication",
        ReferenceType.NewspaperArticle => "article-newspaper",
        ReferenceType.JournalArticle => "article-journal",
        _ => type.ToString().ToLowerInvariant(),
    };

    /// <summary>In BibTeX; what it has no entry for is <c>misc</c>.</summary>
    public static string Bibtex(ReferenceType type) => type switch
    {
        ReferenceType.Report => "techreport",
        ReferenceType.Book => "book",
        ReferenceType.Thesis => "phdthesis",
        ReferenceType.Chapter => "incollection",
        ReferenceType.NewspaperArticle or ReferenceType.JournalArticle => "article",
        _ => "misc",
    };

    /// <summary>In RIS.</summary>
    public static string Ris(ReferenceType type) => type switch
    {
        ReferenceType.Interview or ReferenceType.PersonalCommunication => "PCOMM",
        ReferenceType.Speech => "SLIDE",
        ReferenceType.Report => "RPRT",
        ReferenceType.Book => "BOOK",
        ReferenceType.Thesis => "THES",
        ReferenceType.Chapter => "CHAP",
        ReferenceType.NewspaperArticle => "NEWS",
        ReferenceType.JournalArticle => "JOUR",
        ReferenceType.Legislation or ReferenceType.Treaty => "STAT",
        ReferenceType.Bill => "BILL",
        ReferenceType.Webpage => "ELEC",
        ReferenceType.Dataset => "DATA",
        _ => "GEN",
    };

    /// <summary>In the item types of Zotero, which its connector reads from COinS.</summary>
    public static string Zotero(ReferenceType type) => type switch
    {
        ReferenceType.PersonalCommunication => "letter",
        ReferenceType.Speech => "presentation",
        ReferenceType.Chapter => "bookSection",
        ReferenceType.NewspaperArticle => "newspaperArticle",
        ReferenceType.JournalArticle => "journalArticle",
        ReferenceType.Legislation or ReferenceType.Treaty => "statute",
        ReferenceType.Entry => "document",
        _ => Csl(type),
    };
}
