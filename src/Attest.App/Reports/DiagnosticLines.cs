using Attest.App.CommandLine;
using Attest.Reports;
using Attest.Sources;

namespace Attest.App.Reports;

/// <summary>Diagnostics as lines an editor can jump to: <c>file:line: code: what is wrong</c>, and below it what to do.</summary>
internal static class DiagnosticLines
{
    public static void Print(Terminal terminal, string file, ReadPage page)
    {
        foreach (var diagnostic in page.Document.Diagnostics)
            Print(terminal, $"{file}:{Line(diagnostic, page)}", diagnostic.Code, diagnostic.Message, diagnostic.WhatToDo);
    }

    public static void Print(Terminal terminal, string place, string code, string message, string whatToDo)
    {
        terminal.SayLine($"{place}: ", new Cell(code, Tone.Warning), $": {message}");
        terminal.SayIndented(4, Cell.Faint(whatToDo));
    }

    /// <summary>The line a diagnostic is about, from 1; the first when it is about the whole file.</summary>
    public static int Line(Diagnostic diagnostic, ReadPage page)
    {
        if (diagnostic.ByteOffset is { } offset)
            return 1 + page.Source.Bytes.Span[..Math.Min(offset, page.Source.Bytes.Length)].Count((byte)'\n');
        return diagnostic.Span is { } span ? LineOf(page.Document.Text, span) : 1;
    }

    private static int LineOf(SourceText text, TextSpan span) => 1 + text.Text.AsSpan(0, text.UnitsOf(span).Start).Count('\n');
}
