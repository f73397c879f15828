using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Metadata;

namespace OneWindow.ModelCompiler;

/// <summary>What our mappings note beside EF's own (whose key begins with the name of the product) stays with them: it is no literal that could be written.</summary>
internal sealed class AnnotationsOfEf(CSharpRuntimeAnnotationCodeGeneratorDependencies dependencies, RelationalCSharpRuntimeAnnotationCodeGeneratorDependencies relational)
    : RelationalCSharpRuntimeAnnotationCodeGenerator(dependencies, relational)
{
    public override void Generate(IComplexProperty complexProperty, CSharpRuntimeAnnotationCodeGeneratorParameters parameters)
    {
        foreach (var key in parameters.Annotations.Keys.Where(key => key.StartsWith("OneWindow:", StringComparison.Ordinal)).ToList())
        {
            parameters.Annotations.Remove(key);
        }

        base.Generate(complexProperty, parameters);
    }
}
