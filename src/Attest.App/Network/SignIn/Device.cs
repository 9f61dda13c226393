namespace Attest.App.Network.SignIn;

/// <summary>Says in two words on what a browser runs, so that people know their sessions apart; nothing finer is kept.</summary>
internal static class Device
{
    // In this order: each calls itself by the names of those after it too.
    private static readonly string[] Browsers = ["Edg", "OPR", "Firefox", "Chrome", "Safari"];
    private static readonly string[] Systems = ["Android", "iPhone", "iPad", "Windows", "Macintosh", "Linux"];

    /// <summary><c>Firefox, Linux</c>; a dash where the browser does not say.</summary>
    public static string Of(string userAgent) => $"{Named(Browsers, userAgent)}, {Named(Systems, userAgent)}";

    private static string Named(string[] names, string userAgent) => Array.Find(names, name => userAgent.Contains(name, StringComparison.Ordinal)) switch
    {
        "Edg" => "Edge",
        "OPR" => "Opera",
        "Macintosh" => "macOS",
        null => "–",
        var name => name,
    };
}
