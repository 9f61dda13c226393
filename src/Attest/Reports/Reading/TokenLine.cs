using System.Collections.Immutable;

namespace Attest.Reports.Reading;

/// <summary>The tokens of a sentence and the mentions found in them so far: what phrases are matched against.</summary>
internal sealed class TokenLine(ImmutableArray<Token> tokens)
{
    private readonly Mention?[] _mentionAt = new Mention?[tokens.Length];
    private readonly List<Mention> _mentions = [];

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens { get; } = tokens;

    /// <summary>The mentions in the order of the text; no two share a token.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>The mentions of one class.</summary>
    public IEnumerable<T> All<T>() where T : Mention => _mentions.OfType<T>();

    /// <summary>The mention that covers a token, or null; beside the sentence there is none.</summary>
    public Mention? MentionAt(int token) => token >= 0 && token < _mentionAt.Length ? _mentionAt[token] : null;

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

    /// <summary>Puts a mention in the place of one that covers the same tokens.</summary>
    public void Replace(Mention old, Mention mention)
    {
        Array.Fill(_mentionAt, mention, mention.First, mention.End - mention.First);
        _mentions[_mentions.IndexOf(old)] = mention;
    }

    /// <summary>Whether a token is part of the name of an instrument: the “ban” of “Mine Ban Treaty” is no ban.</summary>
    public bool IsInsideName(int token) =>
        _mentionAt[token] is TreatyMention or MeetingMention or ResolutionMention or TransparencyReportMention or DisarmamentMention or TitleMention;

    /// <summary>Where the mention of a class ends that begins at a token, or -1.</summary>
    public int EndOfMention(int token, MentionClass mentionClass) =>
        _mentionAt[token] is { } mention && mention.First == token && mentionClass.Holds(mention) ? mention.End : -1;
}
