using System.IO.Compression;
using System.Text;
using Attest.App.Sources;
using Attest.Reports;
using Attest.Tests.Reports;
using Attest.Tests.Store;

namespace Attest.Tests.Sources;

/// <summary>
/// The kind <c>archives</c>: <c>warc</c>, <c>warc, packed</c>, <c>zip</c> or <c>folder</c>, then files, each below a line <c>==== NAME</c> (of a web archive with the status and type of the
/// answer behind it); out come the files that the import takes from it, with what they are, and how many it passes over.
/// </summary>
internal static class ArchivesSpec
{
    public static string Explain(string input)
    {
        using var folder = new TemporaryFolder();
        var form = input[..input.IndexOf('\n', StringComparison.Ordinal)];
        var files = input[(form.Length + 1)..].Split("==== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(file => file.Split('\n', 2)).Select(file => (Name: file[0], Content: file[1])).ToList();
        var path = folder.File("received");
        Write(form, path, files);
        var collected = new CollectFiles([path]);
        var lines = collected.Read().Select(file => file.Source is { } source
            ? $"{Name(file.Name, path)}: {Describe(ReportsSpec.Read(source).Document)}"
            : $"{Name(file.Name, path)}: {file.Refusal!.Code}").ToList();
        return string.Join('\n', lines.Append($"passed over: {collected.PassedOver}"));
    }

    private static string Name(string name, string path) => name.Length > path.Length ? name[(path.Length + 1)..].Replace('\\', '/') : "archive";

    private static string Describe(ReportDocument document) => $"{document.Text.Extractor} {document.JurisdictionName ?? "no State"}, {document.Edition?.ToString(provider: null) ?? "no edition"}";

    private static void Write(string form, string path, List<(string Name, string Content)> files)
    {
        switch (form)
        {
            case "folder":
                foreach (var (name, content) in files)
                    File.WriteAllText(Directory.CreateDirectory(path).FullName + "/" + name, content);
                break;
            case "zip":
                using (var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create))
                    foreach (var (name, content) in files)
                        using (var entry = zip.CreateEntry(name).Open())
                            entry.Write(Encoding.UTF8.GetBytes(content));
                break;
            case "warc" or "warc, packed":
                var records = files.Select(file => Answer(file.Name.Split(' ', 3), file.Content));
                File.WriteAllBytes(path, [.. records.SelectMany(record => form == "warc" ? record : WriteWarc.Packed(record))]);
                break;
            default:
                throw new FormatException($"“{form}” is no archive; see ArchivesSpec.");
        }
    }

    // ADDRESS STATUS TYPE
    private static byte[] Answer(string[] head, string content) =>
        WriteWarc.Record("response", head[0], WriteWarc.Http($"{head[1]} Said", $"Content-Type: {head[2]}", content));
}
