// The baseline: a program without a corpus, which prints an empty answer.
using Summit.StartUp;

Report.Write([], 0, [], corpus: null);
