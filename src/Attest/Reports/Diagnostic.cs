using Attest.Sources;

namespace Attest.Reports;

/// <summary>What reading a page found: an irregularity that a person should know of. It only points; it never changes the text (I4).</summary>
/// <param name="Code">The kind of irregularity, as listed in docs/diagnostics.md: <c>note-missing</c>.</param>
/// <param name="Span">Where, in the text of the source; null when it concerns the whole file or bytes that made no text.</param>
/// <param name="Message">What is wrong, in plain words.</param>
/// <param name="WhatToDo">What to do next.</param>
/// <param name="ByteOffset">Where, in the bytes of the source, when the trouble is in the bytes.</param>
public sealed record Diagnostic(string Code, TextSpan? Span, string Message, string WhatToDo, int? ByteOffset = null);
