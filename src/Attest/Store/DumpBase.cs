using System.Text.Json.Nodes;
using Attest.Statements;
using Attest.Store.Replies;

namespace Attest.Store;

/// <summary>Writes a base as text that needs no database to read: one line of JSON after the other (docs/store.md).</summary>
public static class DumpBase
{
    /// <summary>Writes everything the base holds, the bytes of its sources included; equal bases give equal bytes (I9).</summary>
    public static void To(EvidenceStore store, Stream output)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(output);
        void Write(JsonObject line) => WriteBytes(CanonicalJson.Write(line));

        void WriteBytes(byte[] line)
        {
            output.Write(line);
            output.WriteByte((byte)'\n');
        }

        Write(DumpLines.Base(store.State));
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in store.Log())
        {
            // A source and a text may have the same hash, where a page in UTF-8 was read as it is.
            if (written.Add("source " + reading.Read.Source.Id))
                Write(DumpLines.Source(reading.Read.Source));
            if (written.Add("text " + reading.Read.Document.Text.Hash))
                Write(DumpLines.Text(reading.Read.Document.Text));
            WriteBytes(CanonicalJson.Write(reading, DumpLines.Reading));
        }
        foreach (var recorded in store.Judgements)
            Write(JudgementJson.Line(recorded));
        foreach (var run in store.Findings.Runs())
            Write(DumpFindings.Run(run));
        foreach (var ruling in store.Findings.Rulings())
            Write(DumpFindings.Ruling(ruling));
        foreach (var withdrawal in store.Support.Withdrawals)
            Write(DumpFindings.Withdrawal(withdrawal));
        foreach (var letter in Enum.GetValues<LetterKind>().SelectMany(store.Letters.All))
            Write(DumpLetters.Line(letter));
        foreach (var edition in store.Editions.All)
            Write(DumpEditions.Line(edition));
        foreach (var withheld in store.Withheld.All)
            Write(DumpWithheld.Line(withheld));
        foreach (var reply in store.Replies.All)
            Write(ReplyJson.Line(reply));
    }
}
