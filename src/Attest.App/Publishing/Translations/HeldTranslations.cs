using Attest.App.CommandLine;
using Attest.Publishing.Translations;
using Attest.Store;

namespace Attest.App.Publishing.Translations;

/// <summary>Where translations of reports are kept: the organisation's in the data folder; of a demonstration base the bundled ones before them.</summary>
internal static class HeldTranslations
{
    /// <summary>The folders, a folder for each language in each.</summary>
    public static IReadOnlyList<string> Folders(Base open) =>
        open.Store.State.IsDemonstration ? [BundledData.Translations, open.Folder.TranslationsFolder] : [open.Folder.TranslationsFolder];

    /// <summary>All that are held, looked at now.</summary>
    public static TranslationShelf Shelf(Base open)
    {
        TranslationShelf shelf = new(Folders(open));
        shelf.CatchUp();
        return shelf;
    }
}
