using System.Collections.Immutable;
using Attest.Registers;
using Attest.Reports.Irregularities;
using Attest.Reports.Reading;
using Attest.Reports.Reading.French;
using Attest.Reports.Titles;
using Attest.Sources;

namespace Attest.Reports;

/// <summary>Reads a source all the way: document, then statements. What is not taken for a report makes no statements.</summary>
public sealed class ReadReport
{
    private readonly ReadDocument _document;
    private readonly CheckAddress _address;
    private readonly ReadStatements _statements;
    private readonly FindIrregularities _irregularities;
    private readonly ReadFrench _french;

    /// <summary>Reads with these registers and phrases.</summary>
    public ReadReport(RegisterSet registers, ReportPhrases phrases)
    {
        _document = new ReadDocument(registers, phrases);
        _address = new CheckAddress(registers.Jurisdictions);
        _statements = new ReadStatements(phrases, registers);
        _irregularities = new FindIrregularities(phrases, registers);
        _french = new ReadFrench(phrases.French, registers);
    }

    /// <summary>The page that a source is; of a volume with the pages of its reports.</summary>
    public ReadPage Read(Source source)
    {
        var (whole, parts) = _document.ReadAll(source);
        // What a volume has besides its reports stands under no address, whatever its name.
        return Read(source, parts.IsEmpty ? _address.Of(whole, source.Name) : whole) with { Parts = [.. parts.Select(part => Read(source, _address.Of(part, source.Name)))] };
    }

    /// <summary>
    /// The pages that words make which need be no report: a paragraph, a letter, a draft. What the words do not tell (whom they are about, as of when) the caller completes
    /// before statements are read.
    /// </summary>
    public ImmutableArray<ReadPage> ReadWords(Source source, Func<ReportDocument, ReportDocument> complete)
    {
        ArgumentNullException.ThrowIfNull(complete);
        var (whole, parts) = _document.ReadAll(source);
        return [.. (parts.IsEmpty ? [whole] : parts).Select(document => Read(source, complete(document)))];
    }

    private ReadPage Read(Source source, ReportDocument document)
    {
        if (!document.IsReport)
            return new ReadPage(source, document, []);
        if (document.Language != "en")
            return ReadOtherLanguage(source, document);
        document = document with { Diagnostics = [.. document.Diagnostics, .. _irregularities.In(document)] };
        return new ReadPage(source, document, _statements.Read(document));
    }

    // The rules of one language say nothing true of another.
    private ReadPage ReadOtherLanguage(Source source, ReportDocument document)
    {
        var isFrench = document.Language == "fr";
        var told = isFrench ? "French; treaty acts, votes, transparency reports, stocks and casualties were read from it" : $"the language “{document.Language}”; no statements were read from it";
        return new ReadPage(source, document with { Diagnostics = [.. document.Diagnostics, DiagnosticCodes.LanguageNotRead.At(null, told)] }, isFrench ? _french.Read(document) : []);
    }
}
