namespace Attest.Sources.Citations;

/// <summary>Goes through the words of a name, parted by spaces and slashes; a title glued to the name (“Prof.Henrik”) is two words.</summary>
internal ref struct NameWords(ReadOnlySpan<char> name)
{
    private ReadOnlySpan<char> _rest = name;

    /// <summary>The word it has come to.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>The words from here on.</summary>
    public readonly NameWords GetEnumerator() => this;

    /// <summary>Goes on to the next word, if there is one.</summary>
    public bool MoveNext()
    {
        _rest = _rest.TrimStart(" /");
        var end = _rest.IndexOfAny(' ', '/', '.');
        end = end < 0 ? _rest.Length : _rest[end] == '.' ? end + 1 : end;
        Current = _rest[..end];
        _rest = _rest[end..];
        return end > 0;
    }
}
