namespace Attest.Tests.Architecture;

/// <summary>A type is named for the thing it is, not for the pattern it follows or for not having been thought about.</summary>
public sealed class NamingTests
{
    private static readonly string[] EmptyWords =
    [
        "Manager", "Helper", "Helpers", "Service", "Services", "Impl", "Util", "Utils", "Utility", "Utilities", "Common", "Misc",
        "Factory", "Repository", "Singleton", "Strategy", "Visitor", "Facade", "Mediator", "Wrapper",
    ];

    [Theory]
    [InlineData("Attest")]
    [InlineData("Attest.App")]
    public void Types_EveryName_SaysWhatTheThingIs(string name)
    {
        using CompiledAssembly assembly = new(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

        Assert.DoesNotContain(assembly.Types(), IsEmpty);
    }

    [Theory]
    [InlineData("Attest.Store.PageManager")]
    [InlineData("Attest.Store.DateHelpers")]
    [InlineData("Attest.Common.Date")]
    [InlineData("Attest.Store.ReaderFactory`1")]
    public void IsEmpty_NameThatSaysNothing_IsFound(string type) => Assert.True(IsEmpty(type));

    [Theory]
    [InlineData("Attest.Registers.RollCall")]
    [InlineData("Attest.Network.ManagerialPost")]
    [InlineData("Attest.Checks.Utilization")]
    public void IsEmpty_NameOfAThing_IsNotFound(string type) => Assert.False(IsEmpty(type));

    // The last word of the type's name; a namespace may not be such a word at all.
    private static bool IsEmpty(string type)
    {
        string[] parts = type.Split('`')[0].Split('.');
        return parts[..^1].Any(part => EmptyWords.Contains(part)) || EmptyWords.Any(word => parts[^1].EndsWith(word, StringComparison.Ordinal));
    }
}
