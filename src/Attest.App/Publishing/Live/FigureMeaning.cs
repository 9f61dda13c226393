using Attest.Publishing;
using Attest.Statements;

namespace Attest.App.Publishing.Live;

/// <summary>What a figure of a kind counts by the vocabulary, and what readers take it for by mistake.</summary>
internal static class FigureMeaning
{
    /// <summary>What it counts.</summary>
    public static string Definition(StatementKind kind, StatementValue value, InterfaceTexts texts) => kind switch
    {
        StatementKind.Stockpile => texts["Mines held in store at the time told, whoever holds them for the State. What a State holds without telling is not in it."],
        StatementKind.StockpileDestruction => texts["Stockpiled mines that were destroyed in the time told."],
        StatementKind.Retained => texts["Mines kept for training and research, as Article 3 of the Mine Ban Treaty allows."],
        StatementKind.Contamination => texts["Land that is mined or thought to be, or the mines in it, as estimated at the time told."],
        StatementKind.Clearance => texts["Land freed, or mines and other explosives destroyed, in the time told. Which of the two, and by which means, is said with the figure."],
        StatementKind.Casualties when value == StatementValue.Survivors => texts["People who were hurt by mines and other explosive remnants, in whatever year, and live; as registered or estimated by whoever is named."],
        StatementKind.Casualties => texts["People killed or injured by mines and other explosive remnants in the time told, as recorded by whoever is named."],
        StatementKind.RiskEducation => texts["People reached by education on the risk of mines in the time told."],
        StatementKind.VictimAssistance => texts["Survivors or other people helped in the time told; what the help was is said with the figure."],
        StatementKind.Funding => texts["Money given or received for mine action in the time told, in the currency and for the purposes named."],
        StatementKind.UngaVote => texts["Votes in the General Assembly of the United Nations."],
        _ => texts["The number as the report gives it, with the words it stands in."],
    };

    /// <summary>What it is not to be confused with.</summary>
    public static string Confused(StatementKind kind, StatementValue value, InterfaceTexts texts) => kind switch
    {
        StatementKind.Stockpile => texts["Not the mines retained for training, which are counted apart, not those destroyed, and not mines in the ground."],
        StatementKind.StockpileDestruction => texts["Not mines found and destroyed in clearance, and not what is left in store."],
        StatementKind.Retained => texts["Not the stockpile: mines that still have to be destroyed are counted apart. Not mines used up in training in a year."],
        StatementKind.Contamination => texts["Not land cleared. Land suspected and land confirmed to be mined are different things, and estimates of one are not comparable with the other."],
        StatementKind.Clearance when value == StatementValue.CancelledArea => texts["Not land cleared: it was found by survey not to be mined, without being searched in full."],
        StatementKind.Clearance when value == StatementValue.SurveyedArea => texts["Not land cleared: survey finds out where mines are, and removes none."],
        StatementKind.Clearance when value == StatementValue.DestroyedItems => texts["Not an area, and not the destruction of stockpiles. Mines, unexploded and abandoned ordnance are counted apart where the report does so."],
        StatementKind.Clearance => texts["Not land cancelled or released by survey, which was never searched in full, and not battle area clearance unless that is said."],
        StatementKind.Casualties when value == StatementValue.Survivors => texts["Not the casualties of a year: survivors of all years are counted together, and those who were killed are not among them."],
        StatementKind.Casualties => texts["Killed and injured together are more than killed. Recorded casualties are those somebody wrote down: the true number is not known, and may be higher."],
        StatementKind.RiskEducation => texts["Not the number of sessions, and one person may have been counted more than once."],
        StatementKind.VictimAssistance => texts["Not the number of survivors, and not that of casualties in the year."],
        StatementKind.Funding => texts["Pledged is not paid, and money given by a donor is not all received in the same year. Currencies are not converted here."],
        _ => texts["A number of another year, another edition or another source: each stands with its own."],
    };
}
