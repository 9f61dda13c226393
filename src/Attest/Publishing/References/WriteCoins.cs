using System.Text;

namespace Attest.Publishing.References;

/// <summary>A reference as COinS (OpenURL in a span's title), which the connectors of reference managers find on a page.</summary>
public static class WriteCoins
{
    /// <summary>The words of the span's title, not yet escaped for HTML.</summary>
    public static string Of(Reference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var coins = new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc");
        Add(coins, "rft.type", ReferenceTypeWords.Zotero(reference.Type));
        Add(coins, "rft.title", reference.Title ?? reference.Genre);
        foreach (var author in reference.Authors)
            Add(coins, "rft.au", author.ToString());
        Add(coins, "rft.source", reference.Container ?? reference.Event);
        Add(coins, "rft.publisher", reference.Publisher);
        Add(coins, "rft.place", reference.Place);
        Add(coins, "rft.date", reference.Issued?.Text);
        Add(coins, "rft.identifier", reference.Url);
        Add(coins, "rft.language", reference.Language);
        Add(coins, "rft.description", reference.Note);
        return coins.ToString();
    }

    private static void Add(StringBuilder coins, string key, string? value)
    {
        if (value is not null)
            coins.Append('&').Append(key).Append('=').Append(Uri.EscapeDataString(value));
    }
}
