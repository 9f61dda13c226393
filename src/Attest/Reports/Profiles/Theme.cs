namespace Attest.Reports.Profiles;

/// <summary>A theme of profiles (data/phrases/themes.csv).</summary>
/// <param name="Code">Its part of a page's address: <c>mine-ban-policy</c>.</param>
/// <param name="Product">The product: <c>cm</c> for the Convention on Cluster Munitions, otherwise <c>lm</c>.</param>
internal sealed record Theme(string Code, string Product);
