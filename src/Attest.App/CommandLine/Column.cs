namespace Attest.App.CommandLine;

/// <summary>A column of a table.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="IsNumber">Whether it holds figures, which stand to the right.</param>
/// <param name="Wraps">Whether its cells may be broken over lines; those of other columns never are.</param>
internal sealed record Column(string Heading, bool IsNumber = false, bool Wraps = false)
{
    public static implicit operator Column(string heading) => new(heading);
}
