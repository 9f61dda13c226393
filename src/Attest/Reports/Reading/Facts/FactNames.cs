namespace Attest.Reports.Reading.Facts;

/// <summary>Finds phrases in the names of fields, which are words like any other.</summary>
internal sealed class FactNames(Phrasebook phrases)
{
    private readonly Tokenize _tokenize = new(phrases.Forms);

    /// <summary>What the phrases found in a name mean.</summary>
    public IEnumerable<string> Find(string name, PhraseTable<string> table)
    {
        var quoted = false;
        return name.Length == 0 ? [] : table.Find(new TokenLine(_tokenize.Read(name, ref quoted))).Select(cue => cue.Meaning);
    }
}
