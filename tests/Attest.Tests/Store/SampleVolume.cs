using System.Text;
using Attest.Reports;
using Attest.Sources;
using Attest.Tests.Reports.Reading;

namespace Attest.Tests.Store;

/// <summary>A volume of three reports, one on a State that no register holds, as the reader reads it.</summary>
internal static class SampleVolume
{
    private const string Text = """
        AFRICA

        NON-SIGNATORIES

        These States had not signed the Mine Ban Treaty in time.

        LIBERIA

        Key developments since March 1999: Liberia has not signed the Mine Ban Treaty.(41) It voted for the pro-ban resolution of 1998.

        KARSOVIA

        Karsovia has not signed the Mine Ban Treaty either, and says nothing of its reasons.(42)

        NIGERIA

        Nigeria has not signed the Mine Ban Treaty.(43) Nigeria is not believed to have produced antipersonnel mines.

        41. Letter from the Ministry of Foreign Affairs, Monrovia, 2 February 2000.

        42. Letter from the Ministry of Defense, 2 March 2000.

        43. Ibid.
        """;

    private static readonly ReadReport Reader = new(ReadingFixture.Registers, ReportPhrases.Load(RepositoryFiles.FullPath("data")));

    /// <summary>The volume as read.</summary>
    public static ReadPage Page(string name = "volume.txt") => Reader.Read(new Source(name, Encoding.UTF8.GetBytes(Text)));
}
