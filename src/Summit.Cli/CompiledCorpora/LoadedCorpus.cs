using System.Reflection;

namespace Summit.Cli.CompiledCorpora;

/// <summary>A corpus of an assembly that was loaded at run time.</summary>
/// <param name="declaration">The corpus class.</param>
/// <param name="visitTables">The generated method <c>VisitTables</c>.</param>
internal sealed class LoadedCorpus(Type declaration, MethodInfo visitTables) : Corpus(declaration)
{
    private delegate void VisitMethod<TVisitor>(ref TVisitor visitor);

    /// <inheritdoc/>
    public override void VisitTables<TVisitor>(ref TVisitor visitor) =>
        visitTables.MakeGenericMethod(typeof(TVisitor)).CreateDelegate<VisitMethod<TVisitor>>()(ref visitor);
}
