using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attest.Reports.Reading;

/// <summary>The tokens of a sentence and the mentions found in them so far: what phrases are matched against.</summary>
internal sealed class TokenLine
{
    private readonly Mention?[] _mentionAt;
    private readonly List<Mention> _mentions = [];
    private readonly PhrasePlace[] _candidates;
    private readonly ulong[] _openings;

    // The mentions by class, each put together when it is first asked for; readers of kinds ask often, and mostly for what is not there.
    private object?[]? _byClass;

    /// <summary>Begins a line without mentions.</summary>
    public TokenLine(ImmutableArray<Token> tokens)
    {
        Tokens = tokens;
        _mentionAt = new Mention?[tokens.Length];
        _openings = new ulong[tokens.Length];
        var told = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            var form = tokens[at].Form;
            Marks |= form.Marks;
            Openings |= _openings[at] = form.Openings;
            told += form.Tells != 0 ? form.Telling.Length : 0;
        }
        _candidates = told == 0 ? [] : CandidatesOf(tokens, told);
        foreach (var place in _candidates)
            Phrases |= place.TableBit;
    }

    private PhrasePlace[] CandidatesOf(ImmutableArray<Token> tokens, int told)
    {
        var buffer = ArrayPool<PhrasePlace>.Shared.Rent(told);
        var count = 0;
        foreach (var token in tokens)
        {
            if (token.Form.Tells == 0)
                continue;
            foreach (var row in token.Form.Telling)
            {
                if (row.MayStandAmong(Marks))
                    buffer[count++] = row.Place;
            }
        }
        var candidates = buffer.AsSpan(0, count).ToArray();
        ArrayPool<PhrasePlace>.Shared.Return(buffer);
        return candidates;
    }

    /// <summary>The tokens.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The tables of phrases with one whose words may all stand in the sentence, a bit for each.</summary>
    public ulong Phrases { get; }

    /// <summary>The tables of phrases with one that can begin with a word of the sentence, a bit for each.</summary>
    public ulong Openings { get; }

    /// <summary>The same for each token.</summary>
    public ReadOnlySpan<ulong> OpeningsAt => _openings;

    /// <summary>The phrases whose words may all stand in the sentence, by the words that tell them; those that only ask for mentions are not among them.</summary>
    public ReadOnlySpan<PhrasePlace> Candidates => _candidates;

    /// <summary>What the tokens mark the sentence with: a phrase that needs another mark is not in it.</summary>
    public UInt128 Marks { get; }

    /// <summary>The classes of the mentions found so far, a bit for each.</summary>
    public int MentionClasses { get; private set; }

    /// <summary>The mentions in the order of the text; no two share a token.</summary>
    public List<Mention> Mentions => _mentions;

    /// <summary>The mentions of one class.</summary>
    // Inlined, the number of the class is a constant; readers of kinds ask for mentions more than for anything else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ImmutableArray<T> All<T>() where T : Mention
    {
        if (_mentions.Count == 0)
            return [];
        ref var all = ref (_byClass ??= new object?[MentionSort.Count])[MentionSort.Of<T>.Number];
        return ImmutableCollectionsMarshal.AsImmutableArray((T[])(all ??= Collect<T>()));
    }

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
        var index = _mentions.Count;
        while (index > 0 && _mentions[index - 1].First >= mention.First)
            index--;
        _mentions.Insert(index, mention);
        MentionClasses |= Reading.MentionClasses.BitsOf(mention);
        Forget();
        return true;
    }

    /// <summary>Puts a mention in the place of one that covers the same tokens.</summary>
    public void Replace(Mention old, Mention mention)
    {
        Array.Fill(_mentionAt, mention, mention.First, mention.End - mention.First);
        _mentions[_mentions.IndexOf(old)] = mention;
        Forget();
    }

    private void Forget()
    {
        if (_byClass is not null)
            Array.Clear(_byClass);
    }

    /// <summary>Whether a token is part of the name of an instrument: the “ban” of “Mine Ban Treaty” is no ban.</summary>
    public bool IsInsideName(int token) =>
        _mentionAt[token] is TreatyMention or MeetingMention or ResolutionMention or TransparencyReportMention or DisarmamentMention or TitleMention;

    /// <summary>Where the mention of a class ends that begins at a token, or -1.</summary>
    public int EndOfMention(int token, MentionClass mentionClass) =>
        _mentionAt[token] is { } mention && mention.First == token && mentionClass.Holds(mention) ? mention.End : -1;

    private T[] Collect<T>() where T : Mention
    {
        List<T>? found = null;
        foreach (var mention in _mentions)
        {
            if (mention is T one)
                (found ??= []).Add(one);
        }
        return found?.ToArray() ?? [];
    }
}
