using Attest.Store;

namespace Attest.Editions;

/// <summary>The names of the files of an edition, with slashes on every system.</summary>
internal static class EditionPaths
{
    public const string Manifest = "manifest.sha256";
    public const string Signature = "signature.json";
    public const string Withheld = "withheld.json";
    public const string Header = "edition.json";
    public const string Readme = "README.txt";
    public const string Keys = "keys.json";
    public const string Index = "index.jsonl";
    public const string Sizes = "files.csv";
    public const string Documents = "documents/";
    public const string Registers = "registers/";

    /// <summary>The page of a document, in its folder.</summary>
    public const string Page = "/report.html";

    public static string Source(string id) => $"sources/{id}";

    public static string Text(string hash) => $"texts/{hash}.txt";

    /// <summary>The folder of a document: nothing but these files has its words, so that they can be withheld together.</summary>
    public static string Document(PageAddress address) => $"{Documents}{address.Jurisdiction}/{address.Theme}";
}
