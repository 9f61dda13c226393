using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Attest.Tests.Architecture;

/// <summary>
/// An assembly as the compiler wrote it. Uses are read from its metadata and from the tokens in its method bodies, where a type cannot
/// hide behind a fully qualified name, an alias or <c>var</c>. Not to be seen there: constants, which the compiler copies, and <c>nameof</c>.
/// </summary>
internal sealed class CompiledAssembly : IDisposable
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xffff, code => code.OperandType);

    private readonly PEReader _file;
    private readonly MetadataReader _metadata;
    private readonly SignatureTypes _signatureTypes = new();

    public CompiledAssembly(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
    }

    public void Dispose() => _file.Dispose();

    /// <summary>The full names of the types that people wrote; a nested type is part of the one around it.</summary>
    public IEnumerable<string> Types() =>
        from handle in _metadata.TypeDefinitions
        let type = _metadata.GetTypeDefinition(handle)
        where type.GetDeclaringType().IsNil
        let name = SignatureTypes.Name(_metadata, handle)
        where name.StartsWith("Attest.", StringComparison.Ordinal) && !name.Contains('<', StringComparison.Ordinal)
        select name;

    /// <summary>Every use of one type by another.</summary>
    public IEnumerable<TypeUse> Uses() =>
        from handle in _metadata.TypeDefinitions
        let user = SignatureTypes.Name(_metadata, handle)
        where user.StartsWith("Attest.", StringComparison.Ordinal)
        from use in Uses(_metadata.GetTypeDefinition(handle))
        from to in use.Types
        where to != user && to.StartsWith("Attest.", StringComparison.Ordinal)
        select new TypeUse(user, to, use.Member);

    private IEnumerable<(string Member, IEnumerable<string> Types)> Uses(TypeDefinition type)
    {
        yield return ("base type", TypesOf(type.BaseType));
        foreach (InterfaceImplementationHandle handle in type.GetInterfaceImplementations())
            yield return ("interface", TypesOf(_metadata.GetInterfaceImplementation(handle).Interface));
        yield return ("attribute", type.GetCustomAttributes().SelectMany(TypesOfAttribute));
        yield return ("type parameter", type.GetGenericParameters().SelectMany(TypesOfConstraints));
        foreach (FieldDefinitionHandle handle in type.GetFields())
        {
            FieldDefinition field = _metadata.GetFieldDefinition(handle);
            yield return (_metadata.GetString(field.Name), [.. field.DecodeSignature(_signatureTypes, null), .. field.GetCustomAttributes().SelectMany(TypesOfAttribute)]);
        }
        foreach (PropertyDefinitionHandle handle in type.GetProperties())
        {
            PropertyDefinition property = _metadata.GetPropertyDefinition(handle);
            yield return (_metadata.GetString(property.Name), property.GetCustomAttributes().SelectMany(TypesOfAttribute));
        }
        foreach (MethodDefinitionHandle handle in type.GetMethods())
        {
            MethodDefinition method = _metadata.GetMethodDefinition(handle);
            yield return (_metadata.GetString(method.Name), [.. TypesOfHead(method), .. TypesOfBody(method)]);
        }
    }

    private IEnumerable<string> TypesOfHead(MethodDefinition method) =>
    [
        .. TypesOf(method.DecodeSignature(_signatureTypes, null)),
        .. method.GetCustomAttributes().SelectMany(TypesOfAttribute),
        .. method.GetParameters().SelectMany(handle => _metadata.GetParameter(handle).GetCustomAttributes()).SelectMany(TypesOfAttribute),
        .. method.GetGenericParameters().SelectMany(TypesOfConstraints),
    ];

    private IEnumerable<string> TypesOfBody(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
            yield break;
        MethodBodyBlock body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            foreach (string type in _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_signatureTypes, null).SelectMany(types => types))
                yield return type;
        foreach (ExceptionRegion region in body.ExceptionRegions.Where(region => !region.CatchType.IsNil))
            foreach (string type in TypesOf(region.CatchType))
                yield return type;
        foreach (EntityHandle token in Tokens(body.GetILReader()))
            foreach (string type in TypesOf(token))
                yield return type;
    }

    private static List<EntityHandle> Tokens(BlobReader code)
    {
        List<EntityHandle> tokens = [];
        while (code.RemainingBytes > 0)
        {
            int first = code.ReadByte();
            switch (Operands[first == 0xfe ? 0xfe00 | code.ReadByte() : first])
            {
                case OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok or OperandType.InlineSig:
                    tokens.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    int cases = code.ReadInt32();
                    code.Offset += 4 * cases;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineI or OperandType.InlineBrTarget or OperandType.InlineString or OperandType.ShortInlineR:
                    code.Offset += 4;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
            }
        }
        return tokens;
    }

    private IEnumerable<string> TypesOf(EntityHandle handle)
    {
        if (handle.IsNil)
            return [];
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference:
                return [SignatureTypes.Name(_metadata, handle)];
            case HandleKind.TypeSpecification:
                return _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_signatureTypes, null);
            case HandleKind.FieldDefinition:
                return TypesOf(_metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
            case HandleKind.MethodDefinition:
                MethodDefinition definition = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                return [.. TypesOf(definition.GetDeclaringType()), .. TypesOf(definition.DecodeSignature(_signatureTypes, null))];
            case HandleKind.MethodSpecification:
                MethodSpecification generic = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                return [.. TypesOf(generic.Method), .. generic.DecodeSignature(_signatureTypes, null).SelectMany(types => types)];
            case HandleKind.MemberReference:
                MemberReference member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                IEnumerable<string> signature = member.GetKind() == MemberReferenceKind.Method
                    ? TypesOf(member.DecodeMethodSignature(_signatureTypes, null))
                    : member.DecodeFieldSignature(_signatureTypes, null);
                return [.. TypesOf(member.Parent), .. signature];
            case HandleKind.StandaloneSignature:
                return TypesOf(_metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(_signatureTypes, null));
            default:
                return [];
        }
    }

    private static IEnumerable<string> TypesOf(MethodSignature<ImmutableArray<string>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(types => types)];

    private IEnumerable<string> TypesOfAttribute(CustomAttributeHandle handle) => TypesOf(_metadata.GetCustomAttribute(handle).Constructor);

    private IEnumerable<string> TypesOfConstraints(GenericParameterHandle handle) =>
        _metadata.GetGenericParameter(handle).GetConstraints().SelectMany(constraint => TypesOf(_metadata.GetGenericParameterConstraint(constraint).Type));
}
