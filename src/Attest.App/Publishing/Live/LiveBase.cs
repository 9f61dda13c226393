using System.Globalization;
using Attest.Checks;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Publishing.Translations;
using Attest.Questions.Explore;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;
using Attest.Treaties;

namespace Attest.App.Publishing.Live;

/// <summary>What live pages are built from, and the small parts that many of them share.</summary>
internal sealed class LiveBase(EvidenceStore store, CurrentRegisters current, InterfaceTexts texts, Words words, string organisation, TimeProvider clock)
{
    /// <summary>The evidence base.</summary>
    public EvidenceStore Store => store;

    /// <summary>The registers, as they are now.</summary>
    public RegisterSet Registers => current.Obligations.Registers;

    /// <summary>The sentences of the interface.</summary>
    public InterfaceTexts Texts => texts;

    /// <summary>The phrases for the words of the data.</summary>
    public Words Words => words;

    /// <summary>Statements in these words.</summary>
    public SayStatement Say { get; } = new(texts, words, () => current.Obligations.Registers);

    /// <summary>What notes name, in these words.</summary>
    public SayCitation SayCitation { get; } = new(texts, words);

    /// <summary>Says what authorities replied.</summary>
    public SayReply SayReply => new(texts, words, NameOf, reply => Addresses.Comment(reply.Reply));

    /// <summary>The name of the organisation whose site this is, for citations.</summary>
    public string Organisation => organisation;

    /// <summary>The terms on which the organisation's texts and data may be used.</summary>
    public required TextLicence Licence { get; init; }

    /// <summary>Whether readers see findings that nobody has reviewed, as the organisation sets.</summary>
    public bool ShowsUnreviewed { get; init; } = true;

    /// <summary>Whether pictures can be had as points too, which takes a tool.</summary>
    public bool HasPng { get; init; }

    /// <summary>All statements by facets.</summary>
    public StatementIndex Index { get; init; } = new(store, () => current.Obligations.Registers);

    /// <summary>Answers that are kept until the base or the registers change.</summary>
    public KeptAnswers Kept { get; init; } = new(store, current);

    /// <summary>The languages of the site, BCP 47 tags; the addresses of the first have none before them.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [texts.Language];

    /// <summary>The translations of reports.</summary>
    public TranslationShelf Translations { get; init; } = new([]);

    /// <summary>On which page each place of a report stands.</summary>
    public ReportPlaces Places { get; init; } = new(store, new([]));

    /// <summary>Status on any day.</summary>
    public StatusOnDate Status => current.Obligations.Status;

    /// <summary>Obligations on any day.</summary>
    public ObligationsOnDate Obligations => current.Obligations;

    /// <summary>How statements stand to the registers.</summary>
    public VerifyStatements Verify => current.Verify;

    /// <summary>What editions answer differently.</summary>
    public CompareAnswers Compare => current.Compare;

    /// <summary>The Mine Ban Treaty.</summary>
    public Treaty MineBanTreaty => Registers.Treaties.Find(TreatyCode.Mbt)!;

    /// <summary>Today, UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Answers from these registers from now on: rows were added to them.</summary>
    public void Take(RegisterSet changed) => current.Take(changed);

    /// <summary>The short name of a jurisdiction in the language of the page where it is held, else in English; its code where no register has it.</summary>
    public string NameOf(JurisdictionCode code) => Say.NameOf(code);

    /// <summary>The name of a treaty in the language of the page where it is held, else in English.</summary>
    public string NameOf(Treaty treaty) => Say.NameOf(treaty);

    /// <summary>What an obligation is to, in the language of the page where it is held, else in English.</summary>
    public string NameOf(Obligation obligation) => Phrase("duty", $"{obligation.Treaty.Value}:{obligation.Code}", obligation.What);

    /// <summary>The part of the world that a jurisdiction lies in, in the language of the page where it is held, else in English.</summary>
    public string SubregionOf(Jurisdiction jurisdiction) => Phrase("subregion", jurisdiction.Subregion, jurisdiction.Subregion);

    /// <summary>How the language sorts names.</summary>
    public StringComparer Alphabet { get; } = StringComparer.Create(texts.Culture, CompareOptions.None);

    /// <summary>Jurisdictions by their names, as the language sorts them.</summary>
    public IEnumerable<Jurisdiction> ByName(IEnumerable<Jurisdiction> jurisdictions) => jurisdictions.OrderBy(jurisdiction => NameOf(jurisdiction.Code), Alphabet);

    /// <summary>The page of a jurisdiction.</summary>
    public PageLink LinkTo(JurisdictionCode code) => new(NameOf(code), Addresses.State(code));

    /// <summary>The page of a treaty on the last day it is known to.</summary>
    public PageLink LinkTo(Treaty treaty) => new(NameOf(treaty), Addresses.Treaty(treaty.Code));

    /// <summary>The page of a resolution.</summary>
    public static PageLink LinkTo(Resolution resolution) => new(resolution.Symbol, Addresses.Resolution(resolution));

    /// <summary>The address of a report: the short one where only one report is meant by it.</summary>
    public string AddressOf(PageAddress page) => store.FindShort(page.Jurisdiction, page.Edition) == page ? Addresses.Report(page.Jurisdiction, page.Edition) : Addresses.Page(page);

    /// <summary>The languages that a report is translated into and the site has pages in, each with the page.</summary>
    public IEnumerable<ReportPage.OtherLanguage> TranslationsOf(PageAddress page) => Translations.Of(page).Where(translation => Languages.Contains(translation.Language))
        .Select(translation => new ReportPage.OtherLanguage(translation.Language, InterfaceTexts.NameOf(translation.Language), (translation.Language == Languages[0] ? "" : "/" + translation.Language) + AddressOf(page)));

    /// <summary>The address of a place in the text of a report, on the page that holds it.</summary>
    public string PlaceIn(PageAddress page, string anchor) => Placed(AddressOf(page), Places.Text(page), anchor);

    /// <summary>Where everything stands that editions say of a State on one question.</summary>
    public PageLink Everything(JurisdictionCode state, StatementKind kind) => new(Texts.Of("All on this: {0}", Words.Of("kind", kind)), Addresses.Statements(state, kind));

    /// <summary>Where a sentence, a row or a note stands with its source, if it states something; otherwise its place in the text.</summary>
    public string WordsAt(StoredPage page, string locator) => page.Statements.Any(stored => stored.Statement.Locator == locator)
        ? EvidenceIn(page.Address, Addresses.Anchor(locator))
        : PlaceIn(page.Address, locator.StartsWith("note ", StringComparison.Ordinal) ? locator.Replace(' ', '-') : Addresses.Anchor(locator));

    /// <summary>The address of the evidence of a sentence or row, by its place on the page.</summary>
    public string EvidenceIn(PageAddress page, string anchor) => Placed(AddressOf(page) + "/evidence", Places.Evidence(page), anchor);

    private static string Placed(string whole, ReportParts parts, string anchor) => $"{whole}{(parts.Of(anchor) is { } part ? "/" + part.Slug : "")}#{anchor}";

    /// <summary>A report in a list.</summary>
    public ReportLink LinkTo(PageSummary page) =>
        new(page.Address.Jurisdiction.Value, NameOf(page.Address.Jurisdiction), page.Address.Edition, page.StatementCount, AddressOf(page.Address), page.Notice);

    /// <summary>What the base holds.</summary>
    public Holdings Holdings()
    {
        var editions = store.Pages.Select(page => page.Address.Edition).DefaultIfEmpty().ToArray();
        bool isEmpty = store.Pages.Count == 0;
        return new(store.Pages.Count, store.Pages.Select(page => page.Address.Jurisdiction).Distinct().Count(), store.State.StatementCount,
            isEmpty ? null : editions.Min(), isEmpty ? null : editions.Max());
    }

    /// <summary>How far a row of a register is to be trusted. High confidence needs no words; not knowing does (I11).</summary>
    public RowTrust Trust(RowOrigin origin) => new(
        origin.Source,
        origin.Place,
        Vocabulary.Word(origin.Confidence),
        Vocabulary.Word(origin.Verified),
        (origin.Verified, origin.Confidence) switch
        {
            (Verification.Yes, _) => null,
            (Verification.No, _) => texts["not independently verified"],
            (_, Confidence.High) => null,
            (_, Confidence.Medium) => texts["medium confidence"],
            (_, Confidence.Low) => texts["low confidence"],
            _ => texts["confidence not known"],
        },
        origin.Note.Length > 0 ? origin.Note : null);

    /// <summary>The last day for which the standing of a jurisdiction is known: the register's, or that of a later act of its own that was learned since.</summary>
    public DateOnly KnownOn(JurisdictionCode jurisdiction, Treaty treaty) => Status.Answer(jurisdiction, treaty.Code, Today).Events
        .Where(act => act.LearnedOn is not null).Select(act => act.Day?.Latest).Append(treaty.KnownTo).Max() ?? treaty.KnownTo;

    /// <summary>How a jurisdiction stands in a treaty on a day.</summary>
    public TreatyStanding Standing(JurisdictionCode jurisdiction, Treaty treaty, DateOnly on)
    {
        var answer = Status.Answer(jurisdiction, treaty.Code, on);
        return new(treaty.Code.Value, NameOf(treaty), Addresses.Treaty(treaty.Code), on, Vocabulary.Word(answer.Status), words.Of("status", answer.Status),
            answer.Basis is { } basis ? [.. Acts(basis).Where(act => act.Day.Happened && !(act.Day.Day > on)).Select(act => new TreatyStanding.Act(act.Words, act.Day.ToString()))] : [],
            answer.Basis is null ? null : Trust(answer.Origin),
            answer.Remark.Length > 0 ? answer.Remark : null);
    }

    private string Phrase(string set, string word, string otherwise) => words.Has(set, word) ? words[set, word] : otherwise;

    private IEnumerable<(string Words, ActDay Day)> Acts(Participation participation) =>
    [
        (texts["signed"], participation.Signature),
        (words.Of("deposit", participation.DepositKind), participation.Deposit),
        (texts["in force for it"], participation.EntryIntoForce),
        (texts["notified withdrawal"], participation.WithdrawalNotified),
        (texts["withdrawal in effect"], participation.WithdrawalEffective),
    ];
}
