using System.Reflection;

namespace Summit.Cli.CompiledCorpora;

/// <summary>A corpus of an assembly that was loaded for it.</summary>
/// <param name="declaration">The class that declares it.</param>
/// <param name="visitTables">The method that the generator gave it.</param>
internal sealed class LoadedCorpus(Type declaration, MethodInfo visitTables) : Corpus(declaration)
{
    private delegate void VisitMethod<TVisitor>(ref TVisitor visitor);

    /// <inheritdoc/>
    public override void VisitTables<TVisitor>(ref TVisitor visitor) =>
        visitTables.MakeGenericMethod(typeof(TVisitor)).CreateDelegate<VisitMethod<TVisitor>>()(ref visitor);
}
