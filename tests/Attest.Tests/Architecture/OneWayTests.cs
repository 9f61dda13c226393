using Attest.Tests.Architecture.Samples;

namespace Attest.Tests.Architecture;

/// <summary>A slice uses only the slices before it, in both assemblies (I8).</summary>
public sealed class OneWayTests
{
    private static readonly string[] Assemblies = ["Attest", "Attest.App"];

    [Fact]
    public void Uses_BothAssemblies_GoOnlyToEarlierSlices()
    {
        string[] violations = [.. Assemblies.SelectMany(name => Read(name, assembly => Slices.Violations(assembly.Uses()))).Distinct()];

        Assert.Empty(violations);
    }

    [Fact]
    public void Types_BothAssemblies_AreInASlice()
    {
        string[] unplaced = [.. Assemblies.SelectMany(name => Read(name, assembly => Slices.Unplaced(assembly.Types())))];

        Assert.Empty(unplaced);
    }

    [Fact]
    public void Types_Library_AreFound() => Assert.Contains("Attest.Registers.JurisdictionCode", Read("Attest", assembly => assembly.Types()));

    [Theory]
    [InlineData("Attest.Registers.A", "Attest.Sources.B")]
    [InlineData("Attest.Reports.A", "Attest.Store.B")]
    [InlineData("Attest.Store.Sqlite.A", "Attest.Publishing.Html.B")]
    [InlineData("Attest.App.Store.A", "Attest.Publishing.B")]
    [InlineData("Attest.App.Store.A", "Attest.App.Publishing.B")]
    [InlineData("Attest.App.Publishing.A", "Attest.App.Program")]
    [InlineData("Attest.A", "Attest.Registers.B")]
    [InlineData("Attest.App.CommandLine.A", "Attest.App.Registers.B")]
    public void Violations_UseOfALaterSlice_IsFound(string from, string to) => Assert.Single(Slices.Violations([new TypeUse(from, to, "Do")]));

    [Theory]
    [InlineData("Attest.Sources.A", "Attest.Registers.B")]
    [InlineData("Attest.Sources.Html.A", "Attest.Sources.B")]
    [InlineData("Attest.App.Store.A", "Attest.Store.B")]
    [InlineData("Attest.App.Publishing.A", "Attest.App.Registers.B")]
    [InlineData("Attest.App.Program", "Attest.App.Publishing.B")]
    [InlineData("Attest.Registers.A", "Attest.B")]
    [InlineData("Attest.App.Registers.A", "Attest.App.CommandLine.B")]
    public void Violations_UseOfAnEarlierSlice_IsNotFound(string from, string to) => Assert.Empty(Slices.Violations([new TypeUse(from, to, "Do")]));

    [Fact]
    public void Unplaced_FolderThatIsNoSlice_IsFound() =>
        Assert.Equal(["Attest.Common.A", "Attest.App.Common.B"], Slices.Unplaced(["Attest.Common.A", "Attest.App.Common.B", "Attest.Store.C", "Attest.App.Program"]));

    /// <summary><see cref="UsesInEveryWay{T}"/> uses each of the other sample types, in the one way that its name says.</summary>
    [Fact]
    public void Uses_EveryWayToUseAType_AreFound()
    {
        string sample = typeof(UsesInEveryWay<>).FullName!;
        IEnumerable<string> others = typeof(UsesInEveryWay<>).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(UsesInEveryWay<>).Namespace && !type.IsNested && type != typeof(UsesInEveryWay<>))
            .Select(type => type.FullName!);

        IEnumerable<string> found = Read("Attest.Tests", assembly => assembly.Uses().Where(use => use.From == sample)).Select(use => use.To).Distinct();

        Assert.Equal(others.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<T> Read<T>(string name, Func<CompiledAssembly, IEnumerable<T>> read)
    {
        using CompiledAssembly assembly = new(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
        return [.. read(assembly)];
    }
}
