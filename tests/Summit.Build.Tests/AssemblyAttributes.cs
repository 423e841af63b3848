// Every test runs builds, which take all cores themselves.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
