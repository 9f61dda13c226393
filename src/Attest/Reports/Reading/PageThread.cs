using Attest.Registers;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>What a page has been speaking of so far: what “the treaty”, “the meeting”, “he” and “that statement” point back to.</summary>
internal sealed class PageThread(JurisdictionCode? jurisdiction, string? jurisdictionName, int? edition)
{
    /// <summary>The State of the page, or null when no register holds it.</summary>
    public JurisdictionCode? Jurisdiction { get; } = jurisdiction;

    /// <summary>The name under which the page speaks of its State.</summary>
    public string? JurisdictionName { get; } = jurisdictionName;

    /// <summary>The year of the edition.</summary>
    public int? Edition { get; } = edition;

    /// <summary>Whether a quotation is open at the end of what was read.</summary>
    public bool QuotationOpen { get; set; }

    /// <summary>What the abbreviations that the page introduced stand for, where that is an actor: <c>HLF</c> an <c>NSAG</c>.</summary>
    public Dictionary<string, string> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>The treaty that the page, or this section of it, is about, and “the convention” means until another is named: <c>MBT</c>, or <c>CCM</c>.</summary>
    public string OwnTreaty { get; set; } = "MBT";

    /// <summary>The one of the two treaties that a sentence speaks of: the one it names, of both the Convention on Cluster Munitions, otherwise the page's own.</summary>
    public string TreatyOf(SentenceReading sentence)
    {
        var named = sentence.Line.All<TreatyMention>().Select(mention => mention.Treaty).Where(treaty => treaty is "MBT" or "CCM").ToList();
        return named.Contains("CCM") ? "CCM" : named.Contains("MBT") ? "MBT" : OwnTreaty;
    }

    /// <summary>The treaty last named; a report on mines speaks of the Mine Ban Treaty until it names another.</summary>
    public string Treaty { get; private set; } = "MBT";

    /// <summary>The protocol last named, or null.</summary>
    public string? Protocol { get; private set; }

    /// <summary>The meeting last named, or null.</summary>
    public string? Meeting { get; private set; }

    /// <summary>Whether a vote or resolution of the General Assembly was spoken of in this paragraph.</summary>
    public bool OnResolutions { get; private set; }

    /// <summary>Whether transparency reports were spoken of in this paragraph.</summary>
    public bool OnTransparencyReports { get; private set; }

    /// <summary>Whether a request for information was spoken of in this paragraph.</summary>
    public bool OnRequest { get; set; }

    /// <summary>What was last counted in this paragraph, or in the one that a list belongs to: what “the figure had been 31” goes on with.</summary>
    public IReadOnlyList<StatementDraft> Counted { get; private set; } = [];

    /// <summary>Whether the paragraph is an item of a list that the one before it opened with a colon.</summary>
    public bool InList { get; private set; }

    /// <summary>What was last said in the name of the State in this paragraph: its value and instrument.</summary>
    public (StatementValue Value, string? Instrument)? Position { get; set; }

    /// <summary>Who was last said, in this paragraph, to have used mines: what “rejected the accusation” answers. Null where nobody was; an empty actor is the State.</summary>
    public string? Accused { get; set; }

    /// <summary>Whether the sentence before, in this paragraph, made a statement.</summary>
    public bool HasSaid { get; set; }

    /// <summary>What the sentence that was read thinks of the one before it; null where it thinks nothing.</summary>
    public string? OpinionOfLast { get; set; }

    /// <summary>Begins a paragraph: what is only carried within one is forgotten.</summary>
    public void BeginParagraph(bool isListItem = false)
    {
        InList = isListItem;
        Counted = isListItem ? Counted : [];
        QuotationOpen = false;
        OnResolutions = false;
        OnTransparencyReports = false;
        OnRequest = false;
        HasSaid = false;
        Accused = null;
        OpinionOfLast = null;
        Position = null;
        Treaty = OwnTreaty;
    }

    /// <summary>Takes in what a sentence named, once its statements are read.</summary>
    public void Follow(SentenceReading sentence)
    {
        // The items of a list all go on with what was counted before it.
        if (!InList && sentence.Drafts.Exists(d => d.Quantity is not null))
            Counted = [.. sentence.Drafts.Where(d => d.Quantity is not null)];
        OnResolutions |= sentence.HasWord(1, sentence.Tokens.Length, t => t is { Word: "assembly", IsCapitalised: true }) && sentence.HasWord(0, sentence.Tokens.Length, t => t is { Word: "general", IsCapitalised: true });
        foreach (var mention in sentence.Line.Mentions)
        {
            switch (mention)
            {
                case TreatyMention { Treaty: { } treaty and not "other" }:
                    Treaty = treaty is "MBT" or "CCM" or "CCW" ? treaty : Treaty;
                    Protocol = treaty is "MBT" or "CCM" or "CCW" ? Protocol : treaty;
                    break;
                case MeetingMention { Meeting: { } meeting }:
                    Meeting = meeting;
                    break;
                case TransparencyReportMention:
                    OnTransparencyReports = true;
                    break;
                case ResolutionMention:
                    OnResolutions = true;
                    break;
            }
        }
    }
}
