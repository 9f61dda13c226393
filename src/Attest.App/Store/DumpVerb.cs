using System.CommandLine;
using Attest.App.CommandLine;
using Attest.Store;

namespace Attest.App.Store;

/// <summary><c>attest dump</c>: the base as text, one line of JSON after the other.</summary>
internal sealed class DumpVerb : Verb
{
    private readonly Argument<string?> _file = new("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "The file to write; the output when left out." };

    public DumpVerb(Setup setup)
        : base("dump", "Write all that the base holds as text, one line of JSON after the other.", setup) => Arguments.Add(_file);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("attest dump attest.jsonl", "into a file"),
        new("attest dump | gzip > attest.jsonl.gz", "into another program"),
    ];

    protected override async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        await using var open = Base.Open(new DataFolder(Resolve(parsed).DataFolder), BaseAccess.Read, Setup.Clock);
        if (parsed.GetValue(_file) is not { } file)
        {
            Terminal.Bytes(output => DumpBase.To(open.Store, output));
            return ExitCode.Done;
        }
        // Under another name until it is whole: half a dump must never look like one.
        var unfinished = file + ".part";
        await using (var output = File.Create(unfinished))
            DumpBase.To(open.Store, output);
        File.Move(unfinished, file, overwrite: true);
        Terminal.Note($"Wrote {file} ({Words.Number(new FileInfo(file).Length)} bytes).");
        return ExitCode.Done;
    }
}
