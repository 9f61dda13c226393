using Attest.App;
using Attest.App.CommandLine;

namespace Attest.Tests.CommandLine;

/// <summary>A run of the program that goes on until it is stopped: <c>attest serve</c>.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly WatchedWriter _output = new();
    private readonly WatchedWriter _error = new();
    private readonly Task<int> _run;

    private RunningProgram(string[] args, TimeProvider clock) =>
        _run = Task.Run(() => AttestProgram.RunAsync(args, Terminal.Plain(_output, _error), _ => null, clock, _stop.Token));

    public string Error => _error.ToString();

    /// <summary>Starts the website of a data folder at a port that the system chooses, and waits until it answers.</summary>
    public static Task<(RunningProgram Program, HttpClient Client)> ServeAsync(string dataFolder, params string[] options) => ServeAsync(dataFolder, TimeProvider.System, options);

    /// <summary>The same, by a clock of its own.</summary>
    public static async Task<(RunningProgram Program, HttpClient Client)> ServeAsync(string dataFolder, TimeProvider clock, params string[] options)
    {
        RunningProgram program = new(["serve", "--urls", "http://127.0.0.1:0", "--data", dataFolder, .. options], clock);
        while (program._output.LineWith("http://") is null && !program._run.IsCompleted)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        string line = program._output.LineWith("http://") ?? throw new InvalidOperationException(program.Error);
        return (program, new HttpClient { BaseAddress = new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Trim()) });
    }

    /// <summary>Stops it as Ctrl+C does, and answers its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private sealed class WatchedWriter : StringWriter
    {
        private readonly Lock _writing = new();

        public override void Write(char value)
        {
            lock (_writing)
                base.Write(value);
        }

        public override void Write(string? value)
        {
            lock (_writing)
                base.Write(value);
        }

        public override void WriteLine(string? value)
        {
            lock (_writing)
                base.WriteLine(value);
        }

        public override string ToString()
        {
            lock (_writing)
                return base.ToString();
        }

        public string? LineWith(string words) => Array.Find(ToString().Split('\n')[..^1], line => line.Contains(words, StringComparison.Ordinal));
    }
}
