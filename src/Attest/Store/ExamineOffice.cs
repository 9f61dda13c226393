using Attest.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Attest.Store;

/// <summary>Looks for everything that can be wrong with the office beside a base, without changing it and without telling what it holds.</summary>
internal static class ExamineOffice
{
    /// <summary>Adds what was examined and found.</summary>
    public static void Run(DataFolder folder, List<string> examined, List<BaseFinding> findings)
    {
        SqliteFile office = new(folder.OfficeFile);
        void Find(string code, string message, string whatToDo, bool isHarmless = false) => findings.Add(new BaseFinding(code, isHarmless, message, whatToDo));
        examined.Add("the office");
        if (office.AllFiles.FirstOrDefault(IsOpenToOthers) is { } open)
            Find("office-open", $"Others on this machine may open {open}, which names people.", $"Take that right away: chmod 600 {open}");
        var backup = $"Put a backup in its place: attest restore FILE --data {folder}";
        try
        {
            using var reader = office.OpenReader();
            if (reader.Integer("PRAGMA application_id") != Schema.Office.ApplicationId)
                Find("office-damaged", $"{office.Path} is a database, but no office.", backup);
            else if (Schema.VersionOf(reader) > Schema.Office.Version)
                Find("office-newer", $"The office has schema version {Schema.VersionOf(reader)}; this program knows versions up to {Schema.Office.Version}.", "Use the program that wrote it, or a newer one.");
            else if ((string?)reader.Scalar("PRAGMA integrity_check") is not "ok" and { } trouble)
                Find("office-damaged", $"The office is damaged: {trouble}", backup);
            else if (OfficeLogRows.FindBreak(reader) is { } broken)
                Find("office-log-broken", broken, "Find out who had access to the file; a backup shows what the log said.");
        }
        catch (SqliteException exception)
        {
            Find("office-damaged", $"The office cannot be read: {exception.Message}", backup);
        }
        finally
        {
            office.CloseReaders();
        }
    }

    private static bool IsOpenToOthers(string file) => !OperatingSystem.IsWindows() && File.Exists(file) && (File.GetUnixFileMode(file) & ~OfficeFile.OwnerOnly) != 0;
}
