namespace Attest.Registers;

/// <summary>The shape of one register: its file, its columns in order, and the columns that make a row's key.</summary>
internal sealed record RegisterSchema(string File, string[] Key, string[] Columns)
{
    internal static readonly RegisterSchema Jurisdictions = new("jurisdictions.csv", ["jurisdiction"],
        ["jurisdiction", "alpha2", "m49", "short_name", "official_name", "region", "subregion", "kind", "un_status", "un_member_since", "can_join_since",
            "code_origin", "valid_from", "valid_to", "continued_by", "within", "source", "confidence", "note"]);

    internal static readonly RegisterSchema Names = new("names.csv", ["jurisdiction", "name", "language"],
        ["jurisdiction", "name", "language", "kind", "valid_from", "valid_to", "use", "source"]);

    internal static readonly RegisterSchema LookAlikes = new("look_alikes.csv", ["phrase"], ["phrase", "meaning", "source"]);

    internal static readonly RegisterSchema Treaties = new("treaties.csv", ["treaty"],
        ["treaty", "official_name", "name", "short_forms", "adopted", "opened", "entry_into_force", "depositary", "entry_rule", "withdrawal_months",
            "participation_known_to", "participation_completeness", "source", "confidence", "note"]);

    internal static readonly RegisterSchema Participation = new("participation.csv", ["treaty", "jurisdiction"],
        ["treaty", "jurisdiction", "signature", "deposit", "deposit_kind", "entry_into_force", "withdrawal_notified", "withdrawal_effective", "source", "confidence", "note"]);

    internal static readonly RegisterSchema Resolutions = new("resolutions.csv", ["resolution"],
        ["resolution", "session", "adopted", "topic", "title", "published_yes", "published_no", "published_abstain", "published_not_voting", "members",
            "computed_yes", "computed_no", "computed_abstain", "computed_absent", "computed_unknown", "totals", "totals_source", "roll_call", "source", "undl_record", "meeting", "note"]);

    internal static readonly RegisterSchema RollCalls = new("roll_calls.csv", ["resolution", "jurisdiction"],
        ["resolution", "jurisdiction", "continued_by", "vote", "quality", "note"]);

    internal static readonly RegisterSchema Meetings = new("meetings.csv", ["treaty", "code"],
        ["treaty", "code", "name", "kind", "place", "host", "start", "end", "verified", "source"]);

    internal static readonly RegisterSchema CdMembers = new("cd_members.csv", ["jurisdiction"], ["jurisdiction", "member_since", "verified", "source"]);

    internal static readonly RegisterSchema Munitions = new("munitions.csv", ["designation", "origin", "category"],
        ["designation", "aliases", "lookup_only", "origin", "category", "action", "confidence", "verified", "source"]);

    internal static readonly RegisterSchema TileMap = new("tile_map.csv", ["jurisdiction"], ["jurisdiction", "column", "row"]);

    internal static readonly RegisterSchema Obligations = new("obligations.csv", ["treaty", "obligation"],
        ["treaty", "obligation", "article", "what", "rule", "parameters", "until", "source", "confidence", "note"]);

    internal static readonly RegisterSchema TreatyEvents = new("treaty_events.csv", ["treaty", "jurisdiction", "event", "day", "by", "corrects"],
        ["treaty", "jurisdiction", "event", "day", "by", "corrects", "source", "confidence", "note"]);

    internal static readonly RegisterSchema Extensions = new("extensions.csv", ["treaty", "jurisdiction", "article", "number"],
        ["treaty", "jurisdiction", "article", "number", "requested", "requested_until", "granted_at", "granted", "granted_until", "length", "conditions", "source", "confidence", "note"]);

    internal static readonly RegisterSchema Reports = new("article7_reports.csv", ["treaty", "jurisdiction", "kind", "covers"],
        ["treaty", "jurisdiction", "kind", "covers", "submitted", "source", "confidence", "note"]);

    internal static readonly RegisterSchema Completions = new("completions.csv", ["treaty", "jurisdiction", "article", "outcome"],
        ["treaty", "jurisdiction", "article", "outcome", "day", "declared_at", "source", "confidence", "note"]);

    internal static readonly RegisterSchema PublishedDeadlines = new("published_deadlines.csv", ["treaty", "jurisdiction", "obligation", "due"],
        ["treaty", "jurisdiction", "obligation", "due", "source", "confidence", "note"]);

    /// <summary>Every register, in the order in which they are read: a register names only things of registers before it.</summary>
    internal static IReadOnlyList<RegisterSchema> All { get; } =
        [Jurisdictions, Names, LookAlikes, Treaties, Participation, Resolutions, RollCalls, Meetings, CdMembers, Munitions, TileMap,
            Obligations, TreatyEvents, Extensions, Reports, Completions, PublishedDeadlines];
}
