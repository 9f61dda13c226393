namespace Attest.Reports.Forms;

/// <summary>Parsers of packed and binary forms throw whatever they stumble over in damaged bytes; each of these is a trouble of the file, never one of the program.</summary>
internal static class Damage
{
    /// <summary>Whether an exception tells of damaged bytes, and not of the machine.</summary>
    public static bool Is(Exception error) => error is not (OutOfMemoryException or OperationCanceledException);

    /// <summary>The diagnostic of a file of which nothing could be read.</summary>
    public static ExtractedPage Of(string form) => ExtractedPage.Nothing(DiagnosticCodes.FileDamaged.AtByte(0, null, form));
}
