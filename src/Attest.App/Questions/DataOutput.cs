using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Questions.Data;

namespace Attest.App.Questions;

/// <summary>The options of verbs that print a table of data, and the printing of it.</summary>
internal sealed class DataOutput
{
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object." };
    private readonly Option<bool> _csv = new("--csv") { Description = "Print CSV (RFC 4180), one observation a row." };
    private readonly Option<bool> _codebook = new("--codebook") { Description = "Print what the columns of the CSV mean." };

    public DataOutput(Verb verb)
    {
        foreach (var option in (Option[])[_json, _csv, _codebook])
            verb.Options.Add(option);
        verb.Validators.Add(result =>
        {
            if (new[] { _json, _csv, _codebook }.Count(result.GetValue) > 1)
                result.AddError("One of --json, --csv and --codebook at a time.");
        });
    }

    /// <summary>Whether JSON is asked for.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>Prints the table in the form asked for; for people when none is.</summary>
    public void Print(ParseResult parsed, Terminal terminal, DataTable table, Action<System.Text.Json.Utf8JsonWriter> json, Action people)
    {
        if (parsed.GetValue(_codebook))
            terminal.Bytes(stream => stream.Write(table.Codebook.Csv()));
        else if (parsed.GetValue(_csv))
            terminal.Bytes(stream => stream.Write(table.Csv()));
        else if (parsed.GetValue(_json))
            terminal.Json(json);
        else
            people();
    }
}
