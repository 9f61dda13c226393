using System.Collections.Frozen;
using System.Collections.Immutable;
using Attest.Reports.Reading.Quantities;

namespace Attest.Reports.Reading;

/// <summary>The tokens of a sentence and the mentions found in them so far: what phrases are matched against.</summary>
internal sealed class TokenLine(ImmutableArray<Token> tokens)
{
    private static readonly FrozenDictionary<string, Type> Classes = new Dictionary<string, Type>
    {
        ["<state>"] = typeof(StateMention),
        ["<actor>"] = typeof(ActorMention),
        ["<treaty>"] = typeof(TreatyMention),
        ["<cd>"] = typeof(DisarmamentMention),
        ["<meeting>"] = typeof(MeetingMention),
        ["<resolution>"] = typeof(ResolutionMention),
        ["<report>"] = typeof(TransparencyReportMention),
        ["<date>"] = typeof(DateMention),
        ["<item>"] = typeof(ItemMention),
        ["<quantity>"] = typeof(QuantityMention),
    }.ToFrozenDictionary();

    private readonly Mention?[] _mentionAt = new Mention?[tokens.Length];
    private readonly List<Mention> _mentions = [];

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens { get; } = tokens;

    /// <summary>The mentions in the order of the text; no two share a token.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The mentions of one class.</summary>
    public IEnumerable<T> All<T>() where T : Mention => _mentions.OfType<T>();

    /// <summary>The mention that covers a token, or null.</summary>
    public Mention? MentionAt(int token) => _mentionAt[token];

    /// <summary>Adds a mention unless an earlier one holds any of its tokens: finders run in the order of their priority.</summary>
    public bool TryAdd(Mention mention)
    {
        for (var i = mention.First; i < mention.End; i++)
        {
            if (_mentionAt[i] is not null)
                return false;
        }
        Array.Fill(_mentionAt, mention, mention.First, mention.End - mention.First);
        var index = _mentions.FindLastIndex(m => m.First < mention.First) + 1;
        _mentions.Insert(index, mention);
        return true;
    }

    /// <summary>Whether a token is part of the name of an instrument: the “ban” of “Mine Ban Treaty” is no ban.</summary>
    public bool IsInsideName(int token) =>
        _mentionAt[token] is TreatyMention or MeetingMention or ResolutionMention or TransparencyReportMention or DisarmamentMention or TitleMention;

    /// <summary>Whether the text in angle brackets names a class of mentions.</summary>
    public static bool IsMentionClass(string text) => text == "<self>" || Classes.ContainsKey(text);

    /// <summary>Where the mention of a class (in angle brackets) ends that begins at a token, or -1.</summary>
    public int EndOfMention(int token, string mentionClass)
    {
        if (_mentionAt[token] is not { } mention || mention.First != token)
            return -1;
        var fits = mentionClass == "<self>" ? mention is StateMention { IsSelf: true } : mention.GetType() == Classes[mentionClass];
        return fits ? mention.End : -1;
    }
}
