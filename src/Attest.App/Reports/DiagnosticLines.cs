using Attest.App.CommandLine;
using Attest.Reports;

namespace Attest.App.Reports;

/// <summary>Diagnostics as lines an editor can jump to: <c>file:line: code: what is wrong</c>, and below it what to do.</summary>
internal static class DiagnosticLines
{
    public static void Print(Terminal terminal, string file, ReadPage page)
    {
        foreach (var diagnostic in page.Document.Diagnostics)
        {
            var (line, column) = Place(diagnostic, page);
            Print(terminal, $"{file}:{line}:{column}", diagnostic.Code, diagnostic.Message, diagnostic.WhatToDo);
        }
    }

    public static void Print(Terminal terminal, string place, string code, string message, string whatToDo)
    {
        terminal.SayLine($"{place}: ", new Cell(code, Tone.Warning), $": {message}");
        terminal.SayIndented(4, Cell.Faint(whatToDo));
    }

    /// <summary>The line and the column a diagnostic is about, from 1, the column in signs (in bytes where the trouble is in the bytes); the first when it is about the whole file.</summary>
    public static (int Line, int Column) Place(Diagnostic diagnostic, ReadPage page)
    {
        if (diagnostic.ByteOffset is { } offset)
        {
            var bytes = page.Source.Bytes.Span[..Math.Min(offset, page.Source.Bytes.Length)];
            return (1 + bytes.Count((byte)'\n'), bytes.Length - bytes.LastIndexOf((byte)'\n'));
        }
        if (diagnostic.Span is not { } span)
            return (1, 1);
        var before = page.Document.Text.Text.AsSpan(0, page.Document.Text.UnitsOf(span).Start);
        var column = 1;
        foreach (var _ in before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes())
            column++;
        return (1 + before.Count('\n'), column);
    }

    /// <summary>The line a diagnostic is about, from 1.</summary>
    public static int Line(Diagnostic diagnostic, ReadPage page) => Place(diagnostic, page).Line;
}
