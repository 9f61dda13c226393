using System.Globalization;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>A kind of irregularity that reading can find: its code and the words it is told in.</summary>
/// <param name="Code">The code, as listed in docs/diagnostics.md.</param>
/// <param name="Message">What is wrong; <c>{0}</c>, <c>{1}</c> stand for what differs from case to case.</param>
/// <param name="WhatToDo">What to do next.</param>
public sealed record DiagnosticCode(string Code, string Message, string WhatToDo)
{
    /// <summary>A diagnostic of this kind at a place in the text, or about the whole file.</summary>
    public Diagnostic At(TextSpan? span, params object[] details) => new(Code, span, Say(details), WhatToDo);

    /// <summary>A diagnostic of this kind at a place in the bytes, and in the text where they made text.</summary>
    public Diagnostic AtByte(int offset, TextSpan? span, params object[] details) => new(Code, span, Say(details), WhatToDo, offset);

    private string Say(object[] details) => string.Format(CultureInfo.InvariantCulture, Message, details);
}
