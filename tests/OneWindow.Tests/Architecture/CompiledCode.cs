using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace OneWindow.Tests.Architecture;

/// <summary>Reads what compiled code uses: every member that its instructions, signatures and attributes name.</summary>
/// <remarks>Instructions tell more than sources: lambdas, asynchronous methods and Razor pages are all there, however they are written.</remarks>
internal static class CompiledCode
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    /// <summary>The type that a person wrote: the outermost one, without the compiler's nested helpers.</summary>
    public static Type Written(Type type) => type.DeclaringType is { } outer ? Written(outer) : type;

    /// <summary>Every type and member that a type uses.</summary>
    public static IEnumerable<MemberInfo> UsedBy(Type type)
    {
        foreach (var used in (Type?[])[type.BaseType, .. type.GetInterfaces()])
        {
            foreach (var part in Parts(used))
            {
                yield return part;
            }
        }

        foreach (var attribute in type.GetCustomAttributesData())
        {
            yield return attribute.Constructor;
        }

        foreach (var part in type.GetFields(Everything).SelectMany(field => Parts(field.FieldType)))
        {
            yield return part;
        }

        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            foreach (var part in Signature(method).SelectMany(Parts))
            {
                yield return part;
            }

            foreach (var member in Instructions(method).SelectMany(Spread))
            {
                yield return member;
            }
        }
    }

    private static IEnumerable<Type?> Signature(MethodBase method) =>
    [
        (method as MethodInfo)?.ReturnType,
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
    ];

    private static IEnumerable<MemberInfo> Spread(MemberInfo member) =>
        [member, .. Parts(member as Type), .. Parts(member.DeclaringType), .. member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments().SelectMany(Parts) : []];

    private static IEnumerable<Type> Parts(Type? type) => type switch
    {
        null => [],
        { HasElementType: true } => Parts(type.GetElementType()),
        { IsGenericType: true } => [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };

    private static IEnumerable<MemberInfo> Instructions(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        var ofType = method.DeclaringType?.GetGenericArguments();
        var ofMethod = method.IsGenericMethodDefinition ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? (short)((code[at++] << 8) | code[at++]) : code[at++];
            var operand = OpCodesByValue[value].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!;
            }

            at += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }
}
