using System.Collections.Frozen;
using Attest.Registers;
using Attest.Reports.Reading.Quantities;
using Attest.Statements;

namespace Attest.Reports.Reading;

/// <summary>Reads the use of mines: by the State, by non-State armed groups, by a neighbour on its soil; and that none was used.</summary>
internal sealed class ReadUse(Phrasebook phrases) : IReadKind
{
    private const string ArmedGroup = "NSAG";

    // “accused the army of its neighbor of having laid …”
    private const int AccusationReach = 10;

    private static readonly FrozenSet<string> Offices = FrozenSet.Create(StringComparer.Ordinal, "army", "navy", "force", "forces", "guard", "guards", "police", "ministry", "general", "president", "colonel", "major", "captain", "command", "staff", "government", "corps", "regiment", "battalion", "division", "republic", "kingdom", "federation", "they", "it", "he", "who", "which", "service", "department", "authority", "monitor", "mines", "mine", "landmines", "antipersonnel");

    private readonly PhraseTable<string> _cues = phrases.Cues("use");

    public StatementKind Kind => StatementKind.Use;

    public bool MayRead(SentenceReading sentence) => _cues.MayOccurIn(sentence.Line) || sentence.Hedges.Any(h => h.Meaning.Hedge == Hedge.Denied);

    public IEnumerable<StatementDraft> Read(SentenceReading sentence, PageThread thread)
    {
        if (Answer(sentence, thread) is { } answer)
        {
            yield return answer;
            yield break;
        }
        var material = sentence.MaterialOf(thread);
        // Mines “used” where those kept for training are told of are used up there.
        if ((!material.NamesMines && !material.OnTopic(Kind)) || (material.OnTopic(StatementKind.Retained) && !material.OnTopic(Kind)))
            yield break;
        var said = new HashSet<(Clause, StatementValue)>();
        foreach (var cue in material.Cues(_cues))
        {
            if (!IsAboutMines(material, cue) || !material.IsPredicate(cue.First) || ValueOf(material, cue) is not { } value || !said.Add((sentence.ClauseOf(cue.First), value)))
                continue;
            foreach (var actor in Users(material, cue))
                foreach (var draft in Denials.Follow(sentence, Draft(material, cue, value == StatementValue.Used && IsArmedGroup(actor) ? StatementValue.NsagUse : value, actor), StatementValue.None))
                {
                    if (draft.Value is StatementValue.Used or StatementValue.NsagUse)
                        thread.Accused = draft.Actor ?? "";
                    yield return draft;
                }
        }
    }

    // “Its commander rejected the accusation”: the one who was said to have used mines denies it.
    private static StatementDraft? Answer(SentenceReading sentence, PageThread thread)
    {
        if (thread.Accused is not { } accused || sentence.Hedges.FirstOrDefault(h => h.Meaning.Hedge == Hedge.Denied) is not { } denied || sentence.IsNegated(denied.First, denied.End, within: false))
            return null;
        var answers = sentence.HasWord(0, sentence.Tokens.Length, t => IsCharge(t.Word)) || sentence.HasWord(denied.End, denied.End + 1, t => t.Word is "this" or "it") || sentence.Tokens[0].Word is "this" or "that";
        var tellsUse = sentence.HasWord(0, sentence.Tokens.Length, t => t.Word is "used" or "using" or "laying" or "planted" or "planting" or "produced" or "exported");
        return answers && !tellsUse ? new StatementDraft(StatementKind.Use, StatementValue.None, denied.First) { Actor = accused.Length > 0 ? accused : null, Hedge = Hedge.Denied } : null;
    }

    private static bool IsCharge(string word) =>
        word is "accusation" or "accusations" or "allegation" or "allegations" or "charge" or "charges" or "findings" or "claim" or "claims" or "report" or "reports" or "responsibility";

    private StatementDraft Draft(MaterialReading material, Cue<string> cue, StatementValue value, string? actor)
    {
        var (first, end) = material.ClauseAround(cue.First);
        return new StatementDraft(Kind, value, cue.First)
        {
            Actor = actor,
            Date = DateOf(material, cue, value == StatementValue.None),
            Quantity = value == StatementValue.None ? null : material.Mines(first, end).FirstOrDefault()?.Quantity,
            Items = material.Items(first, end),
            Hedge = value == StatementValue.PledgeNonUse ? material.HedgeBeside(cue) : null,
        };
    }

    // “It planted its last mine in April 1995”: use up to then.
    private static EdtfDate? DateOf(MaterialReading material, Cue<string> cue, bool negated)
    {
        var date = material.DateSince(cue.First, cue.End, negated);
        return date is { IsInterval: false } && material.Has(cue.First - 1, cue.End + 2, "last") ? EdtfDate.Between(null, date) : date;
    }

    private static StatementValue? ValueOf(MaterialReading material, Cue<string> cue)
    {
        if (cue.Meaning == "pledge")
            return StatementValue.PledgeNonUse;
        if (cue.Meaning == "denial")
            return StatementValue.None;
        var asked = material.Sentence.HedgeAt(cue.First) == Hedge.NoInformation;
        return !asked && material.Sentence.IsNegated(cue.First, cue.End) ? StatementValue.None : StatementValue.Used;
    }

    // Much is used that is no mine: dogs, machines, a road; and what would be used, or might, was not.
    private static bool IsAboutMines(MaterialReading material, Cue<string> cue)
    {
        var word = material.Tokens[cue.First].Word;
        // “used up in training”, “used to train”: what becomes of mines kept; “lays” in a law or a doctrine is nobody's act.
        if (material.Has(cue.First + 1, cue.First + 2, "up", "to", "for") || (word is "lay" or "lays" or "uses" or "use" && material.OnTopic(StatementKind.Policy)))
            return false;
        if (cue.Meaning is "pledge" or "denial")
            return true;
        // “Use at home”: a heading that no list knows.
        if (!material.Sentence.ClauseOf(cue.First).HasVerb && !material.Tokens[^1].Text.EndsWith('.'))
            return false;
        // “the option of using mines”, “the right to use them”: what a State may do it has not done.
        if (IsOffence(material) || material.Has(cue.First - 4, cue.First, "option", "right", "possibility", "freedom"))
            return false;
        // “most of them were laid in rows”: where land is described, mines have been laid by someone at some time.
        if (cue.Meaning == "lay" && material.OnTopic(StatementKind.Contamination) && !material.OnTopic(StatementKind.Use) && material.DateOf(cue.First, cue.End) is null && material.ActorAt(cue.First) is null && material.Has(cue.First - 4, cue.First, "was", "were", "been", "are"))
            return false;
        if (material.Has(cue.First - 5, cue.First, "learn", "help", "others", "anyone") || material.Has(cue.First - 4, cue.First, "would", "could", "can", "will", "for", "against", "prohibits", "ban", "banning") && cue.Meaning != "lay")
            return false;
        var (first, end) = material.ClauseAround(cue.First);
        var objects = material.Sentence.HasWord(cue.First - 8, cue.End + 8, t => t.Stem is "min" or "landmin" || t.Word is "them" or "it")
            || material.Sentence.Line.Mentions.Any(m => m is ItemMention or QuantityMention { Item: not null } && m.First >= first && m.End <= end);
        if (!objects && !material.OnTopic(StatementKind.Use))
            return false;
        // The bare noun (“the use of mines must stop”) is an opinion about use rather than use, except in a section about it.
        return cue.Meaning is "lay" || word is "used" or "using" or "uses" || material.OnTopic(StatementKind.Use) || material.Sentence.Section.IsLead;
    }

    // “Laying a mine would be punishable by a prison term”: the law speaks of what nobody did.
    private static bool IsOffence(MaterialReading material) =>
        material.Sentence.HasWord(0, material.Tokens.Length, t => t.Stem is "prison" or "imprison" or "imprisonment" or "offence" or "offense" or "crime" || t.Stem.StartsWith("punish", StringComparison.Ordinal) || t.Stem.StartsWith("penal", StringComparison.Ordinal));

    private static bool IsArmedGroup(string? actor) => actor == ArmedGroup || (actor is not null && !JurisdictionCode.TryParse(actor, out _) && actor is not ("UN" or "NGO"));

    // “Both the army and the rebels planted mines” names two users; each is a statement.
    private static IEnumerable<string?> Users(MaterialReading material, Cue<string> cue)
    {
        if (SideOf(material, cue) is { } side)
            return [side];
        if (AccusedOf(material, cue) is { Count: > 0 } accused)
            return accused.Select(who => who is StateMention { IsSelf: false } other ? other.Code : who is ActorMention group ? group.Actor : null).Distinct();
        var (first, end) = material.ClauseAround(cue.First);
        var groups = material.Sentence.Line.All<ActorMention>().Where(a => a.Actor == ArmedGroup && a.First >= first && a.End <= end).ToList();
        if (material.Has(first, end, "sides") || material.Sentence.HasWord(first, end, t => t.Word is "parties" or "factions" or "combatants" or "belligerents") && material.Has(first, end, "all", "both"))
            return [null, ArmedGroup];
        // The “forces” of “rebel forces” are the rebels'.
        var own = Enumerable.Range(first, end - first).Any(i => (material.Tokens[i].Word is "army" or "troops" or "forces" or "soldiers" or "military" || IsJoinedGovernment(material, i)) && material.Sentence.Line.MentionAt(i) is not ActorMention && (i == 0 || material.Sentence.Line.MentionAt(i - 1) is not ActorMention));
        if (groups.Count > 0)
            return own && Joined(material, first, end) ? [null, ArmedGroup] : [ArmedGroup];
        return [material.ActorAt(cue.First) ?? Speaker(material, cue) ?? Unknown(material, cue)];
    }

    // “Northern Dawn plants mines”: whoever has a name that is no State's, no office and no person's is a group.
    private static string? Unknown(MaterialReading material, Cue<string> cue)
    {
        var at = cue.First - 1;
        while (at > 0 && (material.Tokens[at].Word is "has" or "had" or "have" or "also" or "itself" or "reportedly" or "then" or "again" || material.Tokens[at].Word.EndsWith("ly", StringComparison.Ordinal)))
            at--;
        if (at < 0 || !material.Tokens[at].IsCapitalised || material.Sentence.Line.MentionAt(at) is not null || (at == 0 && material.Tokens[at].Text.Any(char.IsLower)))
            return null;
        for (var i = at; i >= 0 && (material.Tokens[i].IsCapitalised || material.Tokens[i].Word is "of"); i--)
        {
            if (material.Sentence.Line.MentionAt(i) is not null || Offices.Contains(material.Tokens[i].Word))
                return null;
        }
        return at > 0 && !material.Tokens[at - 1].IsCapitalised && material.Tokens[at].Text.Any(char.IsLower) ? null : ArmedGroup;
    }

    // “A militia said that it had planted 1,500 mines”: the one who speaks of himself.
    private static string? Speaker(MaterialReading material, Cue<string> cue) =>
        material.Sentence.ClauseOf(cue.First) is { Link: ClauseLink.Complement, Parent: { } parent }
            ? material.Sentence.Line.All<ActorMention>().FirstOrDefault(a => a.Actor == ArmedGroup && material.Sentence.ClauseOf(a.First) == parent)?.Actor : null;

    // “Kenya accused its neighbor of laying mines”: the one who stands accused, whoever speaks.
    private static List<Mention>? AccusedOf(MaterialReading material, Cue<string> cue)
    {
        var at = cue.First - 1;
        while (at >= 0 && at > cue.First - AccusationReach && material.Tokens[at].Stem is not "accus")
            at--;
        if (at < 0 || material.Tokens[at].Stem is not "accus" || material.Sentence.ClauseOf(at) != material.Sentence.ClauseOf(cue.First))
            return null;
        var passive = material.Has(at - 2, at, "was", "were", "been", "be", "is", "are");
        var told = material.Sentence.Line.Mentions.Where(m => m is StateMention or ActorMention && (passive ? m.End <= at : m.First > at && m.End <= cue.First)).ToList();
        return told.Count > 1 && !passive && material.Has(told[0].End, told[^1].First, "and") ? told : [.. told.Take(1)];
    }

    private static bool Joined(MaterialReading material, int first, int end) => material.Has(first, end, "both", "and", "or", "nor", "alike");

    // “both government and rebel forces”, “neither the government nor the rebels”.
    private static bool IsJoinedGovernment(MaterialReading material, int at) =>
        material.Tokens[at].Word == "government" && material.Has(at + 1, at + 3, "and", "or", "nor") && material.Sentence.HasWord(at + 1, at + 6, t => t.Word is "and" or "or" or "nor");

    // “on the South side” of a border: the neighbour's doing.
    private static string? SideOf(MaterialReading material, Cue<string> cue)
    {
        var (first, end) = material.ClauseAround(cue.First);
        return material.Sentence.Line.All<StateMention>().FirstOrDefault(s => !s.IsSelf && s.End < material.Tokens.Length && material.Tokens[s.End].Word is "side" && ((s.First >= first && s.End < end) || s.First <= 3))?.Code;
    }
}
