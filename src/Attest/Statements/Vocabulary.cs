// The words of the statement vocabulary stand together so that they can be read, and tested, against data/vocabulary.csv
// and docs/statements.md in one place; hence several public types in one file.

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Attest.Statements;

/// <summary>What a statement is about.</summary>
public enum StatementKind
{
    /// <summary><c>treaty_status</c>: a State’s standing in a treaty.</summary>
    TreatyStatus,
    /// <summary><c>unga_vote</c>: a vote in the UN General Assembly.</summary>
    UngaVote,
    /// <summary><c>meeting</c>: attendance at a meeting.</summary>
    Meeting,
    /// <summary><c>policy</c>: a position or step of policy.</summary>
    Policy,
    /// <summary><c>ccw</c>: standing in the Convention on Conventional Weapons and its protocols.</summary>
    Ccw,
    /// <summary><c>cd_member</c>: membership in the Conference on Disarmament.</summary>
    CdMember,
    /// <summary><c>article7</c>: transparency reporting under Article 7.</summary>
    Article7,
    /// <summary><c>legislation</c>: national implementation (Article 9).</summary>
    Legislation,
    /// <summary><c>production</c>: production of mines.</summary>
    Production,
    /// <summary><c>transfer</c>: transfer of mines.</summary>
    Transfer,
    /// <summary><c>stockpile</c>: mines in stock.</summary>
    Stockpile,
    /// <summary><c>stockpile_destruction</c>: destruction of stockpiles (Article 4).</summary>
    StockpileDestruction,
    /// <summary><c>retained</c>: mines retained for training (Article 3).</summary>
    Retained,
    /// <summary><c>use</c>: use of mines.</summary>
    Use,
    /// <summary><c>contamination</c>: contamination by mines and other remnants.</summary>
    Contamination,
    /// <summary><c>clearance</c>: clearance and release of land (Article 5).</summary>
    Clearance,
    /// <summary><c>casualties</c>: people killed and injured.</summary>
    Casualties,
    /// <summary><c>risk_education</c>: mine risk education.</summary>
    RiskEducation,
    /// <summary><c>victim_assistance</c>: assistance to victims.</summary>
    VictimAssistance,
    /// <summary><c>funding</c>: funding of mine action.</summary>
    Funding,
    /// <summary><c>information_request</c>: a request for information, and what came back.</summary>
    InformationRequest,
}

/// <summary>What a statement says, within its kind; <see cref="Vocabulary.ValuesOf"/> tells which kind takes which.</summary>
public enum StatementValue
{
    /// <summary><c>signed</c>.</summary>
    Signed,
    /// <summary><c>not_signed</c>.</summary>
    NotSigned,
    /// <summary><c>ratified</c>.</summary>
    Ratified,
    /// <summary><c>not_ratified</c>.</summary>
    NotRatified,
    /// <summary><c>acceded</c>.</summary>
    Acceded,
    /// <summary><c>not_acceded</c>.</summary>
    NotAcceded,
    /// <summary><c>state_party</c>.</summary>
    StateParty,
    /// <summary><c>entry_into_force</c>.</summary>
    EntryIntoForce,
    /// <summary><c>not_party</c>.</summary>
    NotParty,
    /// <summary><c>cannot_accede</c>.</summary>
    CannotAccede,
    /// <summary><c>withdrawn</c>.</summary>
    Withdrawn,
    /// <summary><c>yes</c>.</summary>
    Yes,
    /// <summary><c>no</c>.</summary>
    No,
    /// <summary><c>abstain</c>.</summary>
    Abstain,
    /// <summary><c>absent</c>.</summary>
    Absent,
    /// <summary><c>cosponsor</c>.</summary>
    Cosponsor,
    /// <summary><c>attended</c>.</summary>
    Attended,
    /// <summary><c>attended_observer</c>.</summary>
    AttendedObserver,
    /// <summary><c>not_attended</c>.</summary>
    NotAttended,
    /// <summary><c>not_active</c>.</summary>
    NotActive,
    /// <summary><c>endorsed</c>.</summary>
    Endorsed,
    /// <summary><c>not_endorsed</c>.</summary>
    NotEndorsed,
    /// <summary><c>hosted</c>.</summary>
    Hosted,
    /// <summary><c>supports_ban</c>.</summary>
    SupportsBan,
    /// <summary><c>reason_not_joining</c>.</summary>
    ReasonNotJoining,
    /// <summary><c>intends_to_join</c>.</summary>
    IntendsToJoin,
    /// <summary><c>considering</c>.</summary>
    Considering,
    /// <summary><c>domestic_step</c>.</summary>
    DomesticStep,
    /// <summary><c>delayed</c>.</summary>
    Delayed,
    /// <summary><c>no_statement</c>.</summary>
    NoStatement,
    /// <summary><c>retains_option</c>.</summary>
    RetainsOption,
    /// <summary><c>claims_compliance</c>.</summary>
    ClaimsCompliance,
    /// <summary><c>commitment</c>.</summary>
    Commitment,
    /// <summary><c>institution_created</c>.</summary>
    InstitutionCreated,
    /// <summary><c>plan</c>.</summary>
    Plan,
    /// <summary><c>outside_urging</c>.</summary>
    OutsideUrging,
    /// <summary><c>opposes_ban</c>.</summary>
    OpposesBan,
    /// <summary><c>other</c>.</summary>
    Other,
    /// <summary><c>party</c>.</summary>
    Party,
    /// <summary><c>report_submitted</c>.</summary>
    ReportSubmitted,
    /// <summary><c>report_not_submitted</c>.</summary>
    ReportNotSubmitted,
    /// <summary><c>member</c>.</summary>
    Member,
    /// <summary><c>not_member</c>.</summary>
    NotMember,
    /// <summary><c>submitted</c>.</summary>
    Submitted,
    /// <summary><c>voluntary_submitted</c>.</summary>
    VoluntarySubmitted,
    /// <summary><c>not_submitted</c>.</summary>
    NotSubmitted,
    /// <summary><c>due</c>.</summary>
    Due,
    /// <summary><c>intends_to_submit</c>.</summary>
    IntendsToSubmit,
    /// <summary><c>no_explanation</c>.</summary>
    NoExplanation,
    /// <summary><c>enacted</c>.</summary>
    Enacted,
    /// <summary><c>not_enacted</c>.</summary>
    NotEnacted,
    /// <summary><c>drafted</c>.</summary>
    Drafted,
    /// <summary><c>preparing</c>.</summary>
    Preparing,
    /// <summary><c>existing_law</c>.</summary>
    ExistingLaw,
    /// <summary><c>penal_sanctions</c>.</summary>
    PenalSanctions,
    /// <summary><c>unknown</c>.</summary>
    Unknown,
    /// <summary><c>none</c>.</summary>
    None,
    /// <summary><c>past</c>.</summary>
    Past,
    /// <summary><c>current</c>.</summary>
    Current,
    /// <summary><c>ceased</c>.</summary>
    Ceased,
    /// <summary><c>no_export</c>.</summary>
    NoExport,
    /// <summary><c>no_import</c>.</summary>
    NoImport,
    /// <summary><c>import</c>.</summary>
    Import,
    /// <summary><c>export</c>.</summary>
    Export,
    /// <summary><c>transit</c>.</summary>
    Transit,
    /// <summary><c>export_ban</c>.</summary>
    ExportBan,
    /// <summary><c>has</c>.</summary>
    Has,
    /// <summary><c>undisclosed</c>.</summary>
    Undisclosed,
    /// <summary><c>completed</c>.</summary>
    Completed,
    /// <summary><c>partial</c>.</summary>
    Partial,
    /// <summary><c>planned</c>.</summary>
    Planned,
    /// <summary><c>deadline</c>.</summary>
    Deadline,
    /// <summary><c>missed</c>.</summary>
    Missed,
    /// <summary><c>not_reported</c>.</summary>
    NotReported,
    /// <summary><c>destroyed</c>.</summary>
    Destroyed,
    /// <summary><c>used</c>.</summary>
    Used,
    /// <summary><c>nsag_use</c>.</summary>
    NsagUse,
    /// <summary><c>pledge_non_use</c>.</summary>
    PledgeNonUse,
    /// <summary><c>affected</c>.</summary>
    Affected,
    /// <summary><c>not_affected</c>.</summary>
    NotAffected,
    /// <summary><c>suspected</c>.</summary>
    Suspected,
    /// <summary><c>erw</c>.</summary>
    Erw,
    /// <summary><c>cleared_area</c>.</summary>
    ClearedArea,
    /// <summary><c>cancelled_area</c>.</summary>
    CancelledArea,
    /// <summary><c>surveyed_area</c>.</summary>
    SurveyedArea,
    /// <summary><c>extension_requested</c>.</summary>
    ExtensionRequested,
    /// <summary><c>destroyed_items</c>.</summary>
    DestroyedItems,
    /// <summary><c>survey</c>.</summary>
    Survey,
    /// <summary><c>team_abroad</c>.</summary>
    TeamAbroad,
    /// <summary><c>capacity</c>.</summary>
    Capacity,
    /// <summary><c>suspended</c>.</summary>
    Suspended,
    /// <summary><c>progress_expected</c>.</summary>
    ProgressExpected,
    /// <summary><c>total</c>.</summary>
    Total,
    /// <summary><c>killed</c>.</summary>
    Killed,
    /// <summary><c>injured</c>.</summary>
    Injured,
    /// <summary><c>unknown_status</c>.</summary>
    UnknownStatus,
    /// <summary><c>survivors</c>.</summary>
    Survivors,
    /// <summary><c>share</c>.</summary>
    Share,
    /// <summary><c>reached</c>.</summary>
    Reached,
    /// <summary><c>sessions</c>.</summary>
    Sessions,
    /// <summary><c>conducted</c>.</summary>
    Conducted,
    /// <summary><c>services</c>.</summary>
    Services,
    /// <summary><c>progress</c>.</summary>
    Progress,
    /// <summary><c>programme</c>.</summary>
    Programme,
    /// <summary><c>provided</c>.</summary>
    Provided,
    /// <summary><c>received</c>.</summary>
    Received,
    /// <summary><c>pledged</c>.</summary>
    Pledged,
    /// <summary><c>no_reply</c>.</summary>
    NoReply,
    /// <summary><c>reply</c>.</summary>
    Reply,
    /// <summary><c>forwarded</c>.</summary>
    Forwarded,
}

/// <summary>How strongly a statement is said; the first rule that fits decides, in this order.</summary>
public enum Hedge
{
    /// <summary><c>denied</c>: “denied”.</summary>
    Denied,
    /// <summary><c>claimed</c>: “claims”, “maintained”, “insisted”, “asserted”.</summary>
    Claimed,
    /// <summary><c>no_information</c>: “no information”, “not known if”, “unaware of”.</summary>
    NoInformation,
    /// <summary><c>unclear</c>: “unclear”, “rumours”, “unconfirmed”.</summary>
    Unclear,
    /// <summary><c>assumed</c>: “assumed”, “presumed”.</summary>
    Assumed,
    /// <summary><c>estimated</c>: “estimate” or “approximately” governs the number.</summary>
    Estimated,
    /// <summary><c>believed</c>: “believed”, “not known to have”, “appears”, “likely”, “may have”.</summary>
    Believed,
    /// <summary><c>reported</c>: said by someone else: “stated”, “told”, “according to”.</summary>
    Reported,
    /// <summary><c>asserted</c>: the report’s own flat voice.</summary>
    Asserted,
}

/// <summary>How a number bounds the truth.</summary>
public enum Bound
{
    /// <summary><c>exact</c>: the number itself.</summary>
    Exact,
    /// <summary><c>approx</c>: “about”, “some”, “nearly”.</summary>
    Approx,
    /// <summary><c>min</c>: “at least”, “more than”.</summary>
    Min,
    /// <summary><c>max</c>: “up to”, “at most”.</summary>
    Max,
}

/// <summary>Which values each kind takes, and the words for them in data, interface and docs.</summary>
public static class Vocabulary
{
    private static readonly FrozenDictionary<StatementKind, ImmutableArray<StatementValue>> Values = new Dictionary<StatementKind, ImmutableArray<StatementValue>>
    {
        [StatementKind.TreatyStatus] = [StatementValue.Signed, StatementValue.NotSigned, StatementValue.Ratified, StatementValue.NotRatified, StatementValue.Acceded, StatementValue.NotAcceded, StatementValue.StateParty, StatementValue.EntryIntoForce, StatementValue.NotParty, StatementValue.CannotAccede, StatementValue.Withdrawn],
        [StatementKind.UngaVote] = [StatementValue.Yes, StatementValue.No, StatementValue.Abstain, StatementValue.Absent, StatementValue.Cosponsor],
        [StatementKind.Meeting] = [StatementValue.Attended, StatementValue.AttendedObserver, StatementValue.NotAttended, StatementValue.NotActive, StatementValue.Endorsed, StatementValue.NotEndorsed, StatementValue.Hosted],
        [StatementKind.Policy] = [StatementValue.SupportsBan, StatementValue.ReasonNotJoining, StatementValue.IntendsToJoin, StatementValue.Considering, StatementValue.DomesticStep, StatementValue.Delayed, StatementValue.NoStatement, StatementValue.RetainsOption, StatementValue.ClaimsCompliance, StatementValue.Commitment, StatementValue.InstitutionCreated, StatementValue.Plan, StatementValue.OutsideUrging, StatementValue.OpposesBan, StatementValue.Other],
        [StatementKind.Ccw] = [StatementValue.Party, StatementValue.NotParty, StatementValue.Signed, StatementValue.NotSigned, StatementValue.Ratified, StatementValue.Acceded, StatementValue.Considering, StatementValue.Attended, StatementValue.NotAttended, StatementValue.ReportSubmitted, StatementValue.ReportNotSubmitted],
        [StatementKind.CdMember] = [StatementValue.Member, StatementValue.NotMember],
        [StatementKind.Article7] = [StatementValue.Submitted, StatementValue.VoluntarySubmitted, StatementValue.NotSubmitted, StatementValue.Due, StatementValue.IntendsToSubmit, StatementValue.NoExplanation],
        [StatementKind.Legislation] = [StatementValue.Enacted, StatementValue.NotEnacted, StatementValue.Drafted, StatementValue.Preparing, StatementValue.ExistingLaw, StatementValue.PenalSanctions, StatementValue.Unknown],
        [StatementKind.Production] = [StatementValue.None, StatementValue.Past, StatementValue.Current, StatementValue.Ceased],
        [StatementKind.Transfer] = [StatementValue.None, StatementValue.NoExport, StatementValue.NoImport, StatementValue.Import, StatementValue.Export, StatementValue.Transit, StatementValue.ExportBan],
        [StatementKind.Stockpile] = [StatementValue.None, StatementValue.Has, StatementValue.Unknown, StatementValue.Undisclosed],
        [StatementKind.StockpileDestruction] = [StatementValue.Completed, StatementValue.Partial, StatementValue.Planned, StatementValue.Deadline, StatementValue.Missed],
        [StatementKind.Retained] = [StatementValue.Has, StatementValue.None, StatementValue.NotReported, StatementValue.Destroyed],
        [StatementKind.Use] = [StatementValue.None, StatementValue.Used, StatementValue.NsagUse, StatementValue.PledgeNonUse],
        [StatementKind.Contamination] = [StatementValue.Affected, StatementValue.NotAffected, StatementValue.Suspected, StatementValue.Unknown, StatementValue.Erw],
        [StatementKind.Clearance] = [StatementValue.ClearedArea, StatementValue.CancelledArea, StatementValue.SurveyedArea, StatementValue.ExtensionRequested, StatementValue.DestroyedItems, StatementValue.Survey, StatementValue.Deadline, StatementValue.Completed, StatementValue.Planned, StatementValue.None, StatementValue.TeamAbroad, StatementValue.Capacity, StatementValue.Suspended, StatementValue.ProgressExpected],
        [StatementKind.Casualties] = [StatementValue.Total, StatementValue.Killed, StatementValue.Injured, StatementValue.UnknownStatus, StatementValue.Survivors, StatementValue.None, StatementValue.Share, StatementValue.Unknown],
        [StatementKind.RiskEducation] = [StatementValue.Reached, StatementValue.Sessions, StatementValue.Conducted, StatementValue.Capacity, StatementValue.None],
        [StatementKind.VictimAssistance] = [StatementValue.Services, StatementValue.Progress, StatementValue.Programme],
        [StatementKind.Funding] = [StatementValue.Provided, StatementValue.Received, StatementValue.Pledged, StatementValue.None, StatementValue.NotReported, StatementValue.Suspended],
        [StatementKind.InformationRequest] = [StatementValue.NoReply, StatementValue.Reply, StatementValue.Forwarded],
    }.ToFrozenDictionary();

    /// <summary>The values a kind takes, in the order of the vocabulary.</summary>
    public static ImmutableArray<StatementValue> ValuesOf(StatementKind kind) => Values[kind];

    /// <summary>The word for a member of one of these enumerations in data and API: snake_case.</summary>
    public static string Word<T>(T member) where T : struct, Enum => Words<T>.ByMember[member];

    /// <summary>The member for a word, or false when the vocabulary does not hold it.</summary>
    public static bool TryParse<T>(string word, out T member) where T : struct, Enum => Words<T>.ByWord.TryGetValue(word, out member);

    /// <summary>
    /// Whether the value denies by its own wording: <c>none</c>, <c>report_not_submitted</c> and whatever begins <c>not_</c>, <c>no_</c> or <c>cannot_</c>
    /// (vocabulary §4: such a statement is negated by construction).
    /// </summary>
    public static bool IsNegative(StatementValue value)
    {
        var word = Word(value);
        return value is StatementValue.None or StatementValue.ReportNotSubmitted
            || word.StartsWith("not_", StringComparison.Ordinal) || word.StartsWith("no_", StringComparison.Ordinal) || word.StartsWith("cannot_", StringComparison.Ordinal);
    }

    private static class Words<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByMember = Enum.GetValues<T>().ToFrozenDictionary(m => m, m => ToSnakeCase(m.ToString()));

        public static readonly FrozenDictionary<string, T> ByWord = ByMember.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

        private static string ToSnakeCase(string name) =>
            string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
    }
}
