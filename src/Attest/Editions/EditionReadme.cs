using System.Globalization;
using System.Text;

namespace Attest.Editions;

/// <summary>What <c>README.txt</c> tells a person who finds the folder in fifty years.</summary>
internal static class EditionReadme
{
    public static byte[] Write(EditionHeader header, EditionCounts counts)
    {
        StringBuilder text = new();
        void Say(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

        if (header.Name.IsDraft)
            Say($"DRAFT. This is a rehearsal. It is not signed and not to be cited.\n");
        if (header.IsDemonstration)
            Say($"Made from the samples of the program, for demonstration.\n");
        Say($"Edition {header.Name}");
        Say($"");
        Say($"Frozen {header.FrozenAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, with what was known by {header.Terms.CutOff:yyyy-MM-dd}.");
        foreach (var (matter, period) in header.Terms.Periods)
            Say($"Period of {matter}: {period.Text}.");
        if (header.Terms.Meeting is { } meeting)
            Say($"Made for the meeting {meeting}.");
        if (header.Terms.Embargo is { } embargo)
            Say($"Not to be published before {embargo.UtcDateTime:yyyy-MM-dd HH:mm} UTC.");
        if (header.Correction is { } correction)
            Say($"This corrects the edition with the root {header.Corrects}: {correction}");
        Say($"");
        Say($"{counts.Documents} reports from {counts.Sources} sources; {counts.Statements} statements, {counts.Checked} checked by a person, {counts.ReadByMachine} read by machine alone.");
        Say($"{header.Overrides.Length} findings stand and were let pass; edition.json says why.");
        Say($"");
        text.Append(string.Create(CultureInfo.InvariantCulture, $"""
            To check that nothing is other than it was, in this folder:

                sha256sum -c manifest.sha256
                sha256sum manifest.sha256

            The second prints the root of the edition. Compare it with the one that was published.
            The program Attest checks more, the signature too: attest verify FOLDER

            edition.json   what this is, and what it was made on
            index.jsonl    each report with its source and the identities of its statements
            documents/     each report: {(header.Template > 1 ? "report.html to read, " : "")}document.json, statements.jsonl, judgements.jsonl, findings.jsonl
            sources/       what was received, byte for byte, named by its SHA-256
            texts/         the text of each source; spans of statements count its code points
            registers/     States, treaties, votes as they stood
            keys.json      the public keys; signature.json the signature
            files.csv      the size of each file

            """).ReplaceLineEndings("\n"));
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
