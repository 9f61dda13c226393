namespace Attest.Publishing.Pages;

/// <summary>In a copy of the site without a server: what it cannot do, and where to go instead.</summary>
public sealed record CopyPage : Page;
