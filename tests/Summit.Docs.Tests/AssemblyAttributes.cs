// Examples write to the console and read the current folder, which belong to the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
