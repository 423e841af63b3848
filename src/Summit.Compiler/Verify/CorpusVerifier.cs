using Summit.Compiler.Schema;

namespace Summit.Compiler.Verify;

/// <summary>
/// Verifies the tables of a compiled corpus. Verification decodes every table, then checks the invariants of the
/// layout, the consistency of columns, and the search indexes against the texts.
/// </summary>
public static class CorpusVerifier
{
    /// <summary>Returns the first broken invariant of the corpus; null if all hold.</summary>
    /// <param name="shape">The schema.</param>
    /// <param name="classes">The emitted classes of all record types.</param>
    public static VerifyFinding? FindFirst(CorpusShape shape, IReadOnlyList<StoredClass> classes)
    {
        try
        {
            var corpus = new DecodedCorpus(shape, classes);
            var relations = new RelationVerifier(corpus);
            var search = new SearchVerifier(corpus);
            foreach (DecodedTable table in corpus.Tables)
            {
                OrderVerifier.Verify(table);
                relations.Verify(table);
                new KeyVerifier(table, corpus).Verify();
                search.Verify(table);
            }

            return null;
        }
        catch (DamagedDataException exception)
        {
            return exception.Finding;
        }
    }
}
