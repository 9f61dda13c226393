using System.Globalization;
using Attest.Registers;

namespace Attest.Tests.Registers;

/// <summary>The specification kind <c>edtf</c>: one date a line; out come its canonical form and the days it begins and ends with.</summary>
internal static class EdtfSpec
{
    public static string Explain(string input) =>
        string.Join('\n', input.TrimEnd('\n').Split('\n').Select(line => EdtfDate.TryParse(line, out EdtfDate? date)
            ? $"{date.Text}: {Day(date.Earliest)} to {Day(date.Latest)}"
            : "not a date"));

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "open";
}
