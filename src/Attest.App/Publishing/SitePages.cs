namespace Attest.App.Publishing;

/// <summary>The pages of the website.</summary>
internal static class SitePages
{
    /// <summary>What the pages need.</summary>
    public static void AddSite(this WebApplicationBuilder builder, SiteParts parts) => builder.Services.AddSingleton(parts);

    /// <summary>Which address shows which page.</summary>
    public static void MapSite(this WebApplication site)
    {
    }
}
