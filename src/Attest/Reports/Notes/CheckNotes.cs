using System.Collections.Immutable;

namespace Attest.Reports.Notes;

/// <summary>What does not fit between markers and notes.</summary>
internal static class CheckNotes
{
    private const int NumbersNamed = 12;

    /// <summary>The irregularities, in the order of the page.</summary>
    public static IEnumerable<Diagnostic> Of(ImmutableArray<Note> notes, ImmutableArray<NoteMarker> markers, bool hasBody)
    {
        if (!hasBody && notes.Length > 0)
            yield return DiagnosticCodes.BodyMissing.At(null);
        var numbers = notes.Select(note => note.Number).ToHashSet();
        var asked = markers.Select(marker => marker.Number).ToHashSet();
        var missing = markers.Where(marker => !numbers.Contains(marker.Number)).ToList();
        if (missing.Count > 0)
            yield return DiagnosticCodes.NotesMissing.At(missing[0].Span, missing.Count, markers.Length, Named(missing));
        for (var i = 0; i < notes.Length; i++)
        {
            if (!asked.Contains(notes[i].Number))
                yield return DiagnosticCodes.NoteUnmarked.At(notes[i].LabelSpan, notes[i].Number);
            foreach (var citation in notes[i].Citations.Where(citation => citation is { IsIbid: true, IsAmbiguous: true }))
                yield return citation.RefersTo is null
                    ? DiagnosticCodes.IbidUnresolved.At(citation.Span, notes[i].Number)
                    : DiagnosticCodes.IbidAmbiguous.At(citation.Span, notes[i].Number);
            if (i == 0)
                continue;
            if (notes[i].Number == notes[i - 1].Number)
                yield return DiagnosticCodes.NoteRepeated.At(notes[i].LabelSpan, notes[i].Number);
            for (var number = notes[i - 1].Number + 1; number < notes[i].Number; number++)
                if (!asked.Contains(number))
                    yield return DiagnosticCodes.NoteGap.At(notes[i].LabelSpan, number, notes[i - 1].Number, notes[i].Number);
        }
    }

    private static string Named(List<NoteMarker> missing) =>
        string.Join(", ", missing.Take(NumbersNamed).Select(marker => marker.Number)) + (missing.Count > NumbersNamed ? " …" : "");
}
