using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Attest.App.Publishing;

/// <summary>Draws an SVG picture as points with a program of the system; without the program there is no such picture, and everything else is as before.</summary>
internal sealed class DrawPng(string tool)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private readonly Lock drawing = new();

    /// <summary>What to say where the program is missing.</summary>
    public string HowToInstall => $"PNG pictures are drawn by {tool}, which is not installed on this server (on Debian: apt-get install librsvg2-bin). The SVG picture at the same address is there.";

    /// <summary>Whether the program is on the path.</summary>
    public bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? tool + ".exe" : tool)));

    /// <summary>The picture, twice as large as it says; null where the program is missing or cannot draw it. One is drawn at a time.</summary>
    public byte[]? Draw(string svg)
    {
        if (!IsInstalled)
            return null;
        ProcessStartInfo start = new(tool, ["--format", "png", "--zoom", "2", "--background-color", "white"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        lock (drawing)
        {
            try
            {
                using var process = Process.Start(start)!;
                using CancellationTokenSource late = new(Longest);
                late.Token.Register(process.Kill);
                // The program reads everything before it writes anything.
                process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(svg));
                process.StandardInput.Close();
                using MemoryStream points = new();
                process.StandardOutput.BaseStream.CopyTo(points);
                process.WaitForExit();
                return process.ExitCode == 0 ? points.ToArray() : null;
            }
            catch (Exception broken) when (broken is Win32Exception or IOException or InvalidOperationException)
            {
                return null;
            }
        }
    }
}
