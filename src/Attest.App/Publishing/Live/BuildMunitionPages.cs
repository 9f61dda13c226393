using System.Text.RegularExpressions;
using Attest.Publishing.Pages;
using Attest.Registers;
using Attest.Statements;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Builds the list of munition types, and the page of each with what reports say of it.</summary>
internal sealed partial class BuildMunitionPages(LiveBase live)
{
    // A page stays under 100 KB; the newest editions say most.
    private const int MostShown = 200;

    // In the order of the mine's life.
    private static readonly StatementKind[] Kinds =
    [
        StatementKind.Production, StatementKind.Transfer, StatementKind.Stockpile, StatementKind.StockpileDestruction, StatementKind.Retained, StatementKind.Use, StatementKind.Contamination,
        StatementKind.Clearance, StatementKind.Casualties,
    ];

    private readonly BuildStatementCard cards = new(live);

    public static string AddressOf(Munition munition) => "/munitions/" + Slug(munition.Designation);

    public static string Slug(string designation) => NotPlain().Replace(designation, "-").Trim('-');

    public MunitionsPage All()
    {
        var named = Rows().SelectMany(row => Meant(row).Distinct()).CountBy(munition => munition).ToDictionary();
        var types = live.Registers.Munitions.All;
        return new()
        {
            Address = "/munitions",
            Title = live.Texts["Munitions"],
            Description = live.Texts.Of("{0} types of mines and submunitions by name, origin and category. There is no technical detail here, by design.", types.Count),
            Types = types.Count,
            Named = named.Count,
            Gap = live.Registers.Headers.FirstOrDefault(header => header.File == "munitions.csv")?.Gap ?? "",
            Origins = [.. types.GroupBy(munition => munition.Origin).Select(group => new MunitionsPage.Group(live.LinkTo(group.Key),
                [.. group.OrderBy(munition => munition.Designation, StringComparer.Ordinal).Select(munition => new MunitionsPage.Entry(new(munition.Designation, AddressOf(munition)), munition.Aliases, KindOf(munition), named.GetValueOrDefault(munition)))]))
                .OrderBy(group => group.Origin.Text, live.Alphabet)],
            Data = () => new("munitions",
            [
                new("designation", "its name"), new("aliases", "other names, separated by semicolons"), new("origin", "code of the State it comes from, by the register"), new("category", "what it is made against: antipersonnel, antivehicle, submunition"),
                new("action", "its broad type; unknown where the register does not class it"), new("statements", "how many statements of this base name it"), new("confidence", "the compiler's confidence: high, medium, low, unknown"), new("verified", "whether the row was confirmed: yes, no, unknown"), new("source", "where the row comes from"),
            ],
            [.. types.Select(munition => (object?[])[munition.Designation, string.Join("; ", munition.Aliases), munition.Origin.Value, Vocabulary.Word(munition.Category), Vocabulary.Word(munition.Action), named.GetValueOrDefault(munition), Vocabulary.Word(munition.Row.Confidence), Vocabulary.Word(munition.Row.Verified), munition.Row.Source])]),
        };
    }

    public MunitionPage One(Munition munition)
    {
        List<StatementRow> rows = [.. Rows().Where(row => Meant(row).Contains(munition)).OrderByDescending(row => row.Edition).ThenBy(row => row.Subject.Value, StringComparer.Ordinal)];
        return new()
        {
            Address = AddressOf(munition),
            Title = munition.Designation,
            Description = live.Texts.Of("{0}: what the register has of this type, and what reports say of who made, held, moved, used or found it.", munition.Designation),
            Notice = rows.Select(row => live.Store.Pages.FirstOrDefault(page => page.Address == row.Page)?.Notice).FirstOrDefault(notice => notice is not null),
            Designation = munition.Designation,
            Aliases = munition.Aliases,
            Origin = live.LinkTo(munition.Origin),
            Category = Vocabulary.Word(munition.Category),
            Action = Vocabulary.Word(munition.Action),
            Kind = KindOf(munition),
            Trust = live.Trust(munition.Row),
            SameName = [.. munition.Aliases.Append(munition.Designation).SelectMany(live.Registers.Munitions.Find).Distinct().Where(other => other != munition).Select(other => new PageLink(other.Designation, AddressOf(other)))],
            Statements = rows.Count,
            Said = [.. rows.Take(MostShown).Select(row => (row.Kind, Row: Row(row))).Where(pair => pair.Row is not null).GroupBy(pair => pair.Kind).OrderBy(group => Array.IndexOf(Kinds, group.Key))
                .Select(group => new MunitionPage.Group(Vocabulary.Word(group.Key), live.Words.Of("kind", group.Key), [.. group.Select(pair => pair.Row!)]))],
            OtherMakers = [.. rows.Where(row => row.Kind == StatementKind.Production && !row.Negated && row.Value != StatementValue.None && row.Subject != munition.Origin).Select(row => row.Subject).Distinct().Select(live.LinkTo)],
            Data = () => new("munition-" + Slug(munition.Designation).ToLowerInvariant(),
            [
                new("state", "of whom it is said: code of the jurisdiction"), new("kind", "kind of statement"), new("value", "what is said"), new("negated", "whether the text denies it"), new("hedge", "how strongly it is said"),
                new("edition", "the edition that says it"), new("items", "the names as they stand in the statement, separated by semicolons"), new("statement", "identity of the statement; /statements/IDENTITY shows it with its evidence"),
            ],
            [.. rows.Select(row => (object?[])[row.Subject.Value, Vocabulary.Word(row.Kind), Vocabulary.Word(row.Value), row.Negated, Vocabulary.Word(row.Hedge), row.Edition, string.Join("; ", row.Items), row.Id.Value])]),
        };
    }

    private IEnumerable<StatementRow> Rows() => live.Store.RowsOf(Kinds, []).Where(row => !row.Items.IsDefaultOrEmpty);

    private IEnumerable<Munition> Meant(StatementRow row) => row.Items.SelectMany(live.Registers.Munitions.Find);

    private MunitionPage.Row? Row(StatementRow row) => live.Store.FindStatement(row.Id) is not { } stored
        ? null
        : new(live.LinkTo(row.Subject), cards.Line(stored), new($"{live.NameOf(row.Page.Jurisdiction)} {row.Page.Edition}", live.AddressOf(row.Page)), (stored.Standing.Says ?? stored.Statement).AttributedTo);

    private string KindOf(Munition munition)
    {
        string category = live.Words.Of("munition", munition.Category);
        return munition.Action is MunitionAction.Unknown or MunitionAction.Submunition ? category : $"{category}, {live.Words.Of("munition", munition.Action)}";
    }

    [GeneratedRegex(@"[^\p{L}\p{N}.+]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotPlain();
}
