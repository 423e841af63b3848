// The floor: a program that knows nothing and says so.
using Summit.StartUp;

Report.Write([], 0, [], corpus: null);
