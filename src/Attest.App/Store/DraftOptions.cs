using System.CommandLine;
using Attest.Statements;

namespace Attest.App.Store;

/// <summary>The options that say a statement: <c>--kind</c>, <c>--value</c> and the others. What is left out of a correction stays as it is read.</summary>
internal sealed class DraftOptions
{
    private readonly Option<string?> _kind = Text("--kind", "KIND", "What it is about, such as stockpile.");
    private readonly Option<string?> _value = Text("--value", "VALUE", "What it says, such as has.");
    private readonly Option<string?> _instrument = Text("--instrument", "NAME", "The treaty, resolution or meeting.");
    private readonly Option<string?> _actor = Text("--actor", "WHO", "Who does it, where that is not the page's State.");
    private readonly Option<string?> _date = Text("--date", "DATE", "When it was so: 1999, 1999-02, 1996/.. .");
    private readonly Option<string?> _target = Text("--target", "DATE", "A date aimed at.");
    private readonly Option<string?> _number = Text("--number", "N", "The number, or a range: 136, 242-1239.");
    private readonly Option<string?> _bound = Text("--bound", "BOUND", "exact, approx, min or max.");
    private readonly Option<string?> _unit = Text("--unit", "UNIT", "What is counted, or a currency: mines, km2, USD.");
    private readonly Option<string?> _items = Text("--items", "NAMES", "The munitions or objects, with commas between them.");
    private readonly Option<string?> _hedge = Text("--hedge", "HEDGE", "How strongly it is said, such as reported.");
    private readonly Option<bool?> _negated = new("--negated") { HelpName = "true|false", Description = "Whether the words deny it." };

    public IEnumerable<Option> All => [_kind, _value, _instrument, _actor, _date, _target, _number, _bound, _unit, _items, _hedge, _negated];

    /// <summary>The draft with what was typed; an empty text takes a field away.</summary>
    public StatementDraft Over(StatementDraft draft, ParseResult parsed)
    {
        string Of(Option<string?> option, string before) => parsed.GetValue(option) ?? before;
        return new StatementDraft
        {
            Kind = Of(_kind, draft.Kind),
            Value = Of(_value, draft.Value),
            Instrument = Of(_instrument, draft.Instrument),
            Actor = Of(_actor, draft.Actor),
            Date = Of(_date, draft.Date),
            Target = Of(_target, draft.Target),
            Number = Of(_number, draft.Number),
            Bound = Of(_bound, draft.Bound),
            Unit = Of(_unit, draft.Unit),
            Items = Of(_items, draft.Items),
            Hedge = Of(_hedge, draft.Hedge),
            Negated = parsed.GetValue(_negated) ?? (draft.Negated && Of(_value, draft.Value) == draft.Value),
        };
    }

    private static Option<string?> Text(string name, string help, string description) => new(name) { HelpName = help, Description = description };
}
