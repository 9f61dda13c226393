namespace Attest.Sources;

/// <summary>What words of a note are there for.</summary>
public enum NotePartRole
{
    /// <summary>Marks and small words between others: “, with ”, “; and ”.</summary>
    Joint,
    /// <summary>What may stand before a citation: “See also”.</summary>
    Opener,
    /// <summary>The words that tell what kind of thing is cited: “Telephone interview”.</summary>
    Kind,
    /// <summary>“Ibid.”, and what is said for it.</summary>
    Ibid,
    /// <summary>A person, title included.</summary>
    Person,
    /// <summary>The office or function of a person.</summary>
    Office,
    /// <summary>The organisation that speaks or publishes.</summary>
    Organisation,
    /// <summary>The title of a work.</summary>
    Title,
    /// <summary>What contains the work: a newspaper, a journal, a series, a symbol.</summary>
    Container,
    /// <summary>Where it was said or published.</summary>
    Place,
    /// <summary>The State whose report is cited.</summary>
    About,
    /// <summary>When: of the thing, or of its reading.</summary>
    Date,
    /// <summary>The page, form, article or annex.</summary>
    Pinpoint,
    /// <summary>An address of the web.</summary>
    Address,
    /// <summary>What else is said of the source, which no field has.</summary>
    Detail,
    /// <summary>What names no source: it explains, or tells how others were asked.</summary>
    Remark,
    /// <summary>The whole of a note that was read before notes were taken apart; reading the page again takes it apart.</summary>
    Whole,
}
