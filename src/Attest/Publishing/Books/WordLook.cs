namespace Attest.Publishing.Books;

/// <summary>The look of a Word file: the styles that its text names, and nothing set by hand.</summary>
internal static class WordLook
{
    // Notes, lists and tables as readers know them; the accent of the site. Fields are not brought up to date on opening, which asks the reader for leave.
    public const string Settings = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="{WriteWord.Main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
        """;

    private const string Accent = "8A2B1D";
    private const string Faint = "5D5A54";
    private const string Rule = "DEDAD2";

    public static string Styles(string language) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:styles xmlns:w="{WriteWord.Main}">
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl/></w:pPr></w:style>
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        {Paragraph("Title", "Title", """<w:spacing w:before="2400" w:after="160" w:line="240" w:lineRule="auto"/>""", """<w:b/><w:sz w:val="56"/><w:szCs w:val="56"/>""")}
        {Paragraph("Subtitle", "Subtitle", """<w:keepNext/><w:spacing w:after="280"/>""", $"""<w:i/><w:color w:val="{Faint}"/><w:sz w:val="24"/><w:szCs w:val="24"/>""")}
        {Heading(1, 36, 360)}{Heading(2, 30, 320)}{Heading(3, 25, 280)}{Heading(4, 22, 240)}{Heading(5, 21, 200)}{Heading(6, 21, 200)}
        {Paragraph("Front", "Front Matter", """<w:spacing w:after="80"/>""", $"""<w:color w:val="{Faint}"/>""")}
        {Paragraph("Notice", "Notice", $"""<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{Accent}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F5F1EA"/><w:spacing w:before="80" w:after="240"/><w:ind w:left="227"/>""", """<w:sz w:val="19"/><w:szCs w:val="19"/>""")}
        {Paragraph("Quote", "Quote", """<w:ind w:left="567" w:right="284"/>""", """<w:sz w:val="20"/><w:szCs w:val="20"/>""")}
        {Paragraph("ListParagraph", "List Paragraph", """<w:contextualSpacing/>""", "")}
        {Paragraph("Caption", "caption", """<w:keepNext/><w:spacing w:before="240" w:after="100"/>""", """<w:b/><w:sz w:val="19"/><w:szCs w:val="19"/>""")}
        {Paragraph("TableText", "Table Text", """<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>""", """<w:sz w:val="18"/><w:szCs w:val="18"/>""")}
        {Paragraph("FootnoteText", "footnote text", """<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>""", """<w:sz w:val="17"/><w:szCs w:val="17"/>""")}
        {Paragraph("Header", "header", $"""<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{Rule}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>""", $"""<w:color w:val="{Faint}"/><w:sz w:val="17"/><w:szCs w:val="17"/>""")}
        {Paragraph("Footer", "footer", """<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>""", $"""<w:color w:val="{Faint}"/><w:sz w:val="17"/><w:szCs w:val="17"/>""")}
        {Paragraph("TOCHeading", "TOC Heading", """<w:keepNext/><w:pageBreakBefore/><w:spacing w:after="240"/>""", """<w:b/><w:sz w:val="36"/><w:szCs w:val="36"/>""")}
        {Paragraph("TOC1", "toc 1", """<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs><w:spacing w:before="120" w:after="40"/><w:ind w:right="567"/>""", "")}
        {Paragraph("TOC2", "toc 2", """<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9070"/></w:tabs><w:spacing w:after="20"/><w:ind w:left="284" w:right="567"/>""", "")}
        {Paragraph("SectionEnd", "Section End", """<w:spacing w:after="0" w:line="20" w:lineRule="exact"/>""", """<w:sz w:val="2"/><w:szCs w:val="2"/>""")}
        <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="{Accent}"/><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="LostNote"><w:name w:val="Lost Note"/><w:rPr><w:color w:val="{Faint}"/><w:u w:val="dotted"/><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Inserted"><w:name w:val="Inserted"/><w:rPr><w:color w:val="{Faint}"/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="{Accent}"/></w:rPr></w:style>
        <w:style w:type="table" w:styleId="AttestTable"><w:name w:val="Attest Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="1C1B19"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{Rule}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="{Rule}"/></w:tblBorders><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="1C1B19"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>
        </w:styles>
        """;

    private static string Paragraph(string id, string name, string paragraph, string run) =>
        $"""<w:style w:type="paragraph"{(name == id && id is "Front" or "Notice" ? " w:customStyle=\"1\"" : "")} w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>""";

    private static string Heading(int level, int size, int before) => $"""
        <w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="120" w:line="252" w:lineRule="auto"/><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>
        """;
}
