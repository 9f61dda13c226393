using System.IO.Compression;
using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports.Forms;
using Attest.Tests.Specs;

namespace Attest.Tests.Reports;

/// <summary>Every kind of irregularity is raised by some page: of the corpus, of a specification, by the bytes below; or, where a file must be made for it, a test of its form names it.</summary>
public sealed class EveryDiagnosticTests
{
    private static readonly ReadReport Reader = new(Attest.Registers.RegisterSet.Load(RepositoryFiles.FullPath("data/registers")), ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    [Fact]
    public void Codes_All_AreRaisedBySomePage()
    {
        var sources = CorpusPages.All.Select(CorpusPages.Source).Concat(SpecifiedPages).Concat(Damaged);

        var raised = sources.SelectMany(source => Reader.Read(source) is var page ? page.Parts.Prepend(page) : []).SelectMany(page => page.Document.Diagnostics).Select(diagnostic => diagnostic.Code).ToHashSet();

        var tests = RepositoryFiles.Under(["tests"], ".cs").Where(path => !path.EndsWith($"{nameof(EveryDiagnosticTests)}.cs", StringComparison.Ordinal)).Select(RepositoryFiles.Read).ToList();
        Assert.DoesNotContain(DiagnosticCodes.All.Select(code => code.Code).Except(raised), code => !tests.Exists(test => Names(test, code)));
    }

    [Fact]
    public void Diagnostics_OfEveryPage_LieInTheirTextAndSayWhatToDo()
    {
        foreach (var source in CorpusPages.All.Select(CorpusPages.Source).Concat(SpecifiedPages))
        {
            var page = Reader.Read(source);
            foreach (var report in page.Parts.Prepend(page))
                Assert.All(report.Document.Diagnostics, diagnostic =>
                {
                    Assert.Contains(DiagnosticCodes.All, code => code.Code == diagnostic.Code && code.WhatToDo == diagnostic.WhatToDo);
                    Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message));
                    Assert.InRange(diagnostic.Span?.End ?? 0, 0, report.Document.Text.Length);
                    Assert.InRange(diagnostic.ByteOffset ?? 0, 0, source.Bytes.Length);
                });
        }
    }

    // A Word file whose text ends in the middle of an element.
    private static byte[] CutWord()
    {
        const string office = "http://schemas.openxmlformats.org/";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, text) in (ReadOnlySpan<(string, string)>)
            [
                ("[Content_Types].xml", $"<Types xmlns=\"{office}package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                ("_rels/.rels", $"<Relationships xmlns=\"{office}package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{office}officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                ("word/document.xml", $"<w:document xmlns:w=\"{office}wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>Kuwait has not signed the treaty.</w:t></w:r></w:p><w:p><w:r><w:t>It has"),
            ])
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return file.ToArray();
    }

    private static bool Names(string test, string code) =>
        test.Contains($"\"{code}\"", StringComparison.Ordinal)
        || test.Contains($"{nameof(DiagnosticCodes)}.{string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}", StringComparison.Ordinal);

    private static IEnumerable<Source> SpecifiedPages =>
        from path in RepositoryFiles.Under(["specs"], ".md")
        from example in SpecCase.Read(path, RepositoryFiles.Read(path))
        where example.Kind is "diagnostics" or "pages" or "reports"
        select new Source(example.Place, Encoding.UTF8.GetBytes(example.Input));

    // Bytes that no specification holds: they are no text, not in one encoding, or links.
    private static IEnumerable<Source> Damaged =>
    [
        new("ole.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 }),
        new("protected.docx", (byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        new("cut.docx", CutWord()),
        new("scanned.pdf", WritePdf.WithFeet((["Kuwait has not signed the treaty."], []), ([], []))),
        new("declared.html", Encoding.Latin1.GetBytes("<html><head><meta charset=\"utf-8\"><title>Kuwait</title></head><body><p>Kuwait é has no mines at all.</p></body></html>")),
        new("signs.html", Encoding.UTF8.GetBytes("""
            <html><head><title>KUWAIT, Landmine Monitor Report 2003</title></head><body><p>Kuwait has not acceded.<sup><a name="b1" href="#n1">*</a></sup> It has no law.<sup><a name="b2" href="#n2">**</a></sup></p>
            <p><a name="n1" href="#b1">*</a> Letter from the Ministry of Defense, 3 March 2003.</p><p><a name="n2" href="#b2">**</a> Letter from the Ministry of Health, 4 March 2003.</p></body></html>
            """)),
        new("broken.txt", (byte[])[.. Encoding.UTF8.GetBytes("KUWAIT, Landmine Monitor Report 2003\n\nKuwait’s “mines” — é, ü, à, ç, ñ, ö, ä, ê, ô, û, î, è, ù, â — are none.\n\nKuwait "), 0xFF, .. Encoding.UTF8.GetBytes(" has none. “So” ‘it’ – said… É.")]),
    ];
}
