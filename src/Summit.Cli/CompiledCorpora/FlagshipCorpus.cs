using Summit.Helsinki;

namespace Summit.Cli.CompiledCorpora;

/// <summary>The Helsinki corpus, which is referenced by the tool and needs no loading.</summary>
internal sealed class FlagshipCorpus() : Corpus(typeof(Helsinki2018))
{
    /// <inheritdoc/>
    public override DateOnly? Day => Event.HelsinkiSummit.Date;

    /// <inheritdoc/>
    public override void VisitTables<TVisitor>(ref TVisitor visitor) => Helsinki2018.VisitTables(ref visitor);
}
