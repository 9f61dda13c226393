using Attest.Store.Sqlite;

namespace Attest.Store;

/// <summary>Copies a base, or its office, into one file while it is in use.</summary>
public static class BackUpBase
{
    /// <summary>
    /// Writes the evidence base as it is at this moment into a new file, from which <see cref="RestoreBase"/> makes a base again. It waits for nobody and nobody waits for it. Throws
    /// <see cref="BaseException"/> when the file is there already, or cannot be written.
    /// </summary>
    public static void To(string file, DataFolder folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.HoldsBase)
            throw new BaseException(BaseProblem.Missing, $"There is no base in {folder}. Name the folder that holds one with --data.");
        Copy(folder.EvidenceFile, file, folder, unfinished => File.Create(unfinished).Dispose());
    }

    /// <summary>
    /// The same with the office: a file of its own, which only its owner may read, since whoever has it has the people. The keys in <see cref="DataFolder.OfficeKeysFolder"/> are not in it.
    /// </summary>
    public static void OfficeTo(string file, DataFolder folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.HoldsOffice)
            throw new BaseException(BaseProblem.Missing, $"There is no office in {folder}: nobody was invited yet. The first is, with: attest user add EMAIL --role administrator");
        Copy(folder.OfficeFile, file, folder, OfficeFile.CreateForOwner);
    }

    private static void Copy(string from, string file, DataFolder folder, Action<string> create)
    {
        if (Path.Exists(file))
            throw new BaseException(BaseProblem.AlreadyThere, $"{file} is there already. Choose another name, or move it away first.");
        // Under another name until it is whole: half a backup must never look like one.
        var unfinished = file + ".part";
        var destination = new DataFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
        Surroundings.Guard(destination, () =>
        {
            File.Delete(unfinished);
            create(unfinished);
            return true;
        });
        Surroundings.Guard(folder, () =>
        {
            using var reader = new SqliteFile(from).OpenReader();
            reader.Execute("VACUUM INTO $1", unfinished);
            File.Move(unfinished, file);
            return true;
        }, from);
    }
}
