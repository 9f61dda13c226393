namespace Attest.Tests.Publishing.References;

/// <summary>An RIS record read back by a parser of our own.</summary>
internal sealed record RisRecord(IReadOnlyList<(string Tag, string Value)> Lines)
{
    public static IReadOnlyList<RisRecord> Parse(string text)
    {
        var records = new List<RisRecord>();
        var lines = new List<(string, string)>();
        foreach (var line in text.Split("\r\n").Where(line => line.Length > 0))
        {
            Assert.Matches("^[A-Z][A-Z0-9]  - ", line);
            lines.Add((line[..2], line[6..]));
            if (line[..2] != "ER")
                continue;
            records.Add(new RisRecord([.. lines]));
            lines.Clear();
        }
        Assert.Empty(lines);
        return records;
    }

    public string? this[string tag] => Lines.FirstOrDefault(line => line.Tag == tag).Value;
}
