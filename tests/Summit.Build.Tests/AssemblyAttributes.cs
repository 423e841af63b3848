// Tests run one after the other: each of them runs builds, which use all cores.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
