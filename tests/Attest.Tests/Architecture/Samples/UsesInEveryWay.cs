namespace Attest.Tests.Architecture.Samples;

// A specimen for OneWayTests: it does nothing, and uses each type of WaysToUse.cs in the way that the type's name says.
[AsAttribute]
internal sealed class UsesInEveryWay<T> : AsBase, IAsInterface
    where T : AsConstraint
{
    private readonly List<AsFieldArgument[]> list = [];

    public static AsReturn? Property { get; set; }

    public int ListLength => list.Count;

    public static void TakeParameter(AsParameter? parameter) => GC.KeepAlive(parameter);

    public static void HoldLocal()
    {
        AsLocal local = default;
        GC.KeepAlive(local.ToString());
    }

    public static void CallByFullName() => Attest.Tests.Architecture.Samples.AsCall.Do();

    public static void CallGeneric() => GC.KeepAlive(Array.Empty<AsMethodArgument>());

    public static void Create() => GC.KeepAlive(new AsCreated());

    public static bool Test(object value) => value is AsTested;

    public static string NameType() => typeof(AsTypeof).Name;

    public static Action ReturnLambda() => () => GC.KeepAlive(new AsInLambda());

    public static async Task RunAsync()
    {
        await Task.Yield();
        GC.KeepAlive(new AsInAsync());
    }

    public static IEnumerable<int> Iterate()
    {
        GC.KeepAlive(new AsInIterator());
        yield return 0;
    }

    public static void Catch()
    {
        try
        {
            HoldLocal();
        }
        catch (AsCaught)
        {
            CallGeneric();
        }
    }

    public static int BranchByTable(int number)
    {
        int result = number switch { 0 => 7, 1 => 3, 2 => 9, 3 => 1, 4 => 8, 5 => 2, 6 => 6, _ => 0 };
        GC.KeepAlive(new AsAfterTable());
        return result;
    }
}
