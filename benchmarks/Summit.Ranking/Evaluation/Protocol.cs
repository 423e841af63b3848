namespace Summit.Ranking.Evaluation;

/// <summary>The rules of an evaluation, as the program prints them.</summary>
internal static class Protocol
{
    /// <summary>The rules, one per line, as a Markdown list.</summary>
    public const string Text = """
        * Questions with at least one relevant document count. A question without an answer counts as 0.
        * Relevant documents have a grade above 0, which is their gain. Cranfield grades from 1 (a complete answer, gain
          4) to 4 (of minimum interest, gain 1); its grade -1 is not relevant. BEIR states gains. In the other
          collections, every listed document has a gain of 1. If a document is judged twice, the better judgement
          counts.
        * Unjudged documents are not relevant. Relevant documents that the collection lacks count as not found.
        * Documents are ordered by score, descending, then by id in the order of bytes, descending. The order in which
          an engine returns documents of one score does not count.
        * An engine returns up to 1,000 documents. nDCG and P look at the first 10, recall at the first 100, MAP and MRR
          at all of them. nDCG has linear gains, a discount of log2(rank + 1), and the best order of all judged
          documents as its ideal.
        * A figure is the mean over the questions, and equals that of trec_eval 10.0:
          trec_eval -c -m ndcg_cut.10 -m map -m recip_rank -m P.10 -m recall.100 qrels.txt ENGINE.run
        """;
}
