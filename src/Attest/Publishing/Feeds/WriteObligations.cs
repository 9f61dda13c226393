using System.Globalization;
using System.Text;
using Attest.Publishing.Pages;

namespace Attest.Publishing.Feeds;

/// <summary>Writes what falls due as CSV, a row for each State (RFC 4180, UTF-8).</summary>
public static class WriteObligations
{
    /// <summary>The rows, with a line of column names.</summary>
    public static byte[] Csv(ObligationsPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        StringBuilder csv = new("due,jurisdiction,state,treaty,article,obligation,covers,extended,how\r\n");
        foreach (var group in page.Ahead)
            foreach (var who in group.States)
                csv.AppendJoin(',', new[]
                {
                    group.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), who.Code, who.State.Text, group.Treaty.Address.Split('/')[^1], group.Article, group.Obligation,
                    group.Covers?.ToString(CultureInfo.InvariantCulture) ?? "", who.IsExtended ? "yes" : "no", who.How,
                }.Select(Field)).Append("\r\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Field(string text) => text.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
