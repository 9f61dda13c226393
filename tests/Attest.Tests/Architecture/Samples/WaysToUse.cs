namespace Attest.Tests.Architecture.Samples;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsAttribute : Attribute;

internal abstract class AsBase;

internal interface IAsInterface;

internal abstract class AsConstraint;

internal sealed class AsFieldArgument;

internal sealed class AsReturn;

internal sealed class AsParameter;

internal struct AsLocal;

internal static class AsCall
{
    public static void Do()
    {
    }
}

internal sealed class AsMethodArgument;

internal sealed class AsCreated;

internal sealed class AsTested;

internal sealed class AsTypeof;

internal sealed class AsInLambda;

internal sealed class AsInAsync;

internal sealed class AsInIterator;

internal sealed class AsAfterTable;

internal sealed class AsCaught : Exception;
