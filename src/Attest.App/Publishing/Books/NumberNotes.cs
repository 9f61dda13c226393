using System.Collections.Immutable;
using Attest.Publishing.Books;

namespace Attest.App.Publishing.Books;

/// <summary>Numbers the notes of a text in the order of their markers, and puts “Ibid.” where the note before names one source and it is the same.</summary>
internal sealed class NumberNotes
{
    private readonly List<BookNote> _notes = [];
    private readonly List<string> _words = [];

    /// <summary>The notes so far.</summary>
    public ImmutableArray<BookNote> All => [.. _notes];

    /// <summary>Adds a note and answers its number. Its sources are parted by semicolons.</summary>
    public int Add(string words)
    {
        string full = words.Trim().TrimEnd('.');
        string[] sources = full.Split("; ");
        bool isRepeated = sources.Length == 1 && _words.Count > 0 && _words[^1] == full;
        _words.Add(full);
        List<BookNotePiece> pieces = [];
        foreach (var (at, source) in sources.Index())
        {
            if (at > 0)
                pieces.Add(new("; ", IsSource: false));
            pieces.Add(new(isRepeated ? "Ibid" : source, IsSource: true));
        }
        pieces.Add(new(".", IsSource: false));
        _notes.Add(new(_notes.Count + 1, [.. pieces]));
        return _notes.Count;
    }
}
