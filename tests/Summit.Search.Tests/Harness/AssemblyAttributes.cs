// Tests put the index they search into one static place, as an assembly would.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
