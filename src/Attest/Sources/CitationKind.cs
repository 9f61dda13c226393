namespace Attest.Sources;

/// <summary>What kind of thing a citation names (the citation classes of the archive's notes).</summary>
public enum CitationKind
{
    /// <summary>An interview in person, or one whose form is not said.</summary>
    Interview,
    /// <summary>An interview by telephone.</summary>
    TelephoneInterview,
    /// <summary>An e-mail.</summary>
    Email,
    /// <summary>A letter or note verbale.</summary>
    Letter,
    /// <summary>A fax.</summary>
    Fax,
    /// <summary>Something said or handed over informally.</summary>
    PersonalCommunication,
    /// <summary>A statement, address or intervention at a meeting.</summary>
    Statement,
    /// <summary>A reply to a questionnaire.</summary>
    Questionnaire,
    /// <summary>A transparency report under Article 7.</summary>
    Article7Report,
    /// <summary>A report under Article 13 of amended Protocol II.</summary>
    Ap2Report,
    /// <summary>A document of the United Nations.</summary>
    UnDocument,
    /// <summary>A law, decree or code.</summary>
    Law,
    /// <summary>A report of an organisation or authority.</summary>
    Report,
    /// <summary>A book.</summary>
    Book,
    /// <summary>An article in a newspaper or journal.</summary>
    NewsArticle,
    /// <summary>A dispatch of a news agency.</summary>
    NewsAgency,
    /// <summary>A database.</summary>
    Database,
    /// <summary>A page on the web.</summary>
    WebPage,
    /// <summary>Another edition of the Monitor itself.</summary>
    OwnEdition,
    /// <summary>Another country's report in the same edition.</summary>
    CountryReport,
    /// <summary>No source: the note explains.</summary>
    Explanatory,
}
