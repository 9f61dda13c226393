using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Attest.App.CommandLine;

/// <summary>
/// Where a run prints: results on the output, everything about the run on the error stream. Colour and progress bars appear
/// only where a person looks on; every text passes <see cref="Printable"/>.
/// </summary>
internal sealed class Terminal
{
    private const int PlainWidth = 80;
    private const int UnbrokenWidth = 10_000;

    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IAnsiConsole? _outputScreen;
    private readonly IAnsiConsole? _errorScreen;

    private Terminal(TextWriter output, TextWriter error, bool isOutputWatched, bool isErrorWatched, bool hasColour)
    {
        Output = output;
        Error = error;
        _outputScreen = isOutputWatched ? Screen(output, hasColour) : null;
        _errorScreen = isErrorWatched ? Screen(error, hasColour) : null;
    }

    /// <summary>Takes results as they are: JSON, and what help prints.</summary>
    public TextWriter Output { get; }

    /// <summary>Takes log lines as they are.</summary>
    public TextWriter Error { get; }

    /// <summary>The process's own streams; plain where they are redirected, without colour where NO_COLOR is set.</summary>
    public static Terminal OfProcess()
    {
        var hasColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected, hasColour);
    }

    /// <summary>Two writers that no person looks at.</summary>
    public static Terminal Plain(TextWriter output, TextWriter error) => new(output, error, false, false, false);

    /// <summary>Prints one paragraph, broken at words.</summary>
    public void Say(params ReadOnlySpan<Cell> parts) => Write(parts, 0, PlainWidth);

    /// <summary>Prints one line that another program may read, such as <c>file:line: what is wrong</c>; it is broken on a screen only.</summary>
    public void SayLine(params ReadOnlySpan<Cell> parts) => Write(parts, 0, UnbrokenWidth);

    /// <summary>Prints one paragraph whose lines all begin further in.</summary>
    public void SayIndented(int columns, params ReadOnlySpan<Cell> parts) => Write(parts, columns, PlainWidth);

    /// <summary>Prints an empty line.</summary>
    public void Blank() => Output.WriteLine();

    /// <summary>Prints a table; a dense one has so many columns that one space must do between them.</summary>
    public void Table(IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Cell>> rows, bool isDense = false)
    {
        Table table = new() { Border = TableBorder.Simple, UseSafeBorder = false };
        foreach (var column in columns)
        {
            TableColumn made = new(Part(Cell.Strong(column.Heading))) { NoWrap = !column.Wraps };
            made.Padding = new Padding(0, 0, isDense ? 0 : 1, 0);
            table.AddColumn(column.IsNumber ? made.RightAligned() : made);
        }
        foreach (var row in rows)
            table.AddRow(row.Select(cell => (IRenderable)Part(cell)));
        Write(new WithoutBlankEdges(table), table.Columns.Any(column => !column.NoWrap) ? PlainWidth : UnbrokenWidth);
    }

    /// <summary>Prints one JSON value and a line end.</summary>
    public void Json(Action<Utf8JsonWriter> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, JsonOptions))
            write(writer);
        Output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Prints what is written for programs and may be long, byte for byte.</summary>
    public void Bytes(Action<Stream> write)
    {
        if (ReferenceEquals(Output, Console.Out))
        {
            using var output = Console.OpenStandardOutput();
            write(output);
            return;
        }
        using MemoryStream buffer = new();
        write(buffer);
        Output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Says something about the run itself, on the error stream.</summary>
    public void Note(string message) => Error.WriteLine(Printable.Of(message));

    /// <summary>Says in one line why the run ends, on the error stream.</summary>
    public void Complain(string message)
    {
        var line = Printable.Of(message).ReplaceLineEndings(" ");
        if (_errorScreen is null)
            Error.WriteLine($"attest: {line}");
        else
            _errorScreen.Write(new Paragraph().Append("attest: ", StyleOf(Tone.Bad)).Append(line + "\n"));
    }

    /// <summary>
    /// Does long work; where a person looks on, a bar shows how far it is, unless the work prints lines meanwhile that show it as well and would run into the bar. The work calls its argument once
    /// for each thing done.
    /// </summary>
    public Task<T> WithProgressAsync<T>(string label, int total, Func<Action, Task<T>> work, bool printsMeanwhile = false)
    {
        if (_errorScreen is null || total < 2 || (printsMeanwhile && _outputScreen is not null))
            return work(() => { });
        return _errorScreen.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(Markup.Escape(label), maxValue: total);
                return work(() => task.Increment(1));
            });
    }

    private void Write(ReadOnlySpan<Cell> parts, int indentation, int plainWidth)
    {
        if (_outputScreen is not null)
        {
            _outputScreen.Write(indentation == 0 ? Paragraph(parts).Append("\n") : new Padder(Paragraph(parts), new Padding(indentation, 0, 0, 0)));
            return;
        }
        // A run may print a hundred thousand lines into a file; those need no layout of a screen.
        StringBuilder text = new();
        foreach (var part in parts)
            text.Append(Printable.Of(part.Text));
        Output.Write(PlainText.Of(text.ToString(), indentation, plainWidth));
    }

    private void Write(IRenderable what, int plainWidth)
    {
        if (_outputScreen is not null)
        {
            _outputScreen.Write(what);
            return;
        }
        // Nobody wants the padding of a table in a file.
        using StringWriter page = new();
        var screen = Screen(page, hasColour: false);
        screen.Profile.Width = plainWidth;
        screen.Write(what);
        foreach (var line in page.ToString().TrimEnd('\n', '\r').Split('\n'))
            Output.WriteLine(line.TrimEnd());
    }

    private static IAnsiConsole Screen(TextWriter writer, bool hasColour) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = hasColour ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = hasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = hasColour ? InteractionSupport.Detect : InteractionSupport.No,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        Out = new AnsiConsoleOutput(writer),
    });

    private static Paragraph Part(Cell cell) => Paragraph([cell]);

    private static Paragraph Paragraph(ReadOnlySpan<Cell> parts)
    {
        Paragraph paragraph = new();
        foreach (var part in parts)
            paragraph.Append(Printable.Of(part.Text), StyleOf(part.Tone));
        return paragraph;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Olive),
        Tone.Bad => new Style(Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
