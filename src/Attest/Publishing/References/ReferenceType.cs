namespace Attest.Publishing.References;

/// <summary>What a reference is, in the types of the Citation Style Language.</summary>
public enum ReferenceType
{
    /// <summary>An interview; its author is the person interviewed.</summary>
    Interview,
    /// <summary>A letter, an e-mail, a fax, something told.</summary>
    PersonalCommunication,
    /// <summary>Something said before others.</summary>
    Speech,
    /// <summary>A report, also of a State or of the United Nations.</summary>
    Report,
    /// <summary>A book.</summary>
    Book,
    /// <summary>A thesis.</summary>
    Thesis,
    /// <summary>A part of a larger work.</summary>
    Chapter,
    /// <summary>An article in a newspaper, or an agency's dispatch.</summary>
    NewspaperArticle,
    /// <summary>An article in a journal.</summary>
    JournalArticle,
    /// <summary>A law, decree or code.</summary>
    Legislation,
    /// <summary>A law that is proposed.</summary>
    Bill,
    /// <summary>A treaty.</summary>
    Treaty,
    /// <summary>A page on the web.</summary>
    Webpage,
    /// <summary>A database.</summary>
    Dataset,
    /// <summary>One entry of a database.</summary>
    Entry,
    /// <summary>Any other document.</summary>
    Document,
}
