using Attest.App.CommandLine;
using Attest.Network;
using Attest.Store;

namespace Attest.App.Network;

/// <summary>Opens the office beside the base of the data folder, for a verb about people.</summary>
internal static class OpenOffice
{
    /// <summary>Opens it; makes it where there is a base without one. Throws <see cref="BaseException"/> where there is no base.</summary>
    public static Office ToWrite(Settings settings, Setup setup)
    {
        DataFolder folder = new(settings.DataFolder);
        if (!folder.HoldsBase)
            throw new BaseException(BaseProblem.Missing, $"There is no base in {folder}. Make one with: attest init --data {folder}");
        var office = Office.Open(folder, setup.Clock);
        if (office.MigrationCopy is { } copy)
            setup.Terminal.Note($"Brought the office up to date; as it was it is kept in {copy}.");
        return office;
    }

    /// <summary>Opens the one that is there, or answers null: to look at what is not there must not make it.</summary>
    public static Office? ToRead(Settings settings, Setup setup) => new DataFolder(settings.DataFolder).HoldsOffice ? ToWrite(settings, setup) : null;
}
