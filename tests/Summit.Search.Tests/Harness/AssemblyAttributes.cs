// Tests run one after the other: they put the index to search into a static property, as an assembly would.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
