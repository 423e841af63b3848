using Summit.Cli;
using Summit.Cli.Output;

return SummitTool.Run(args, Terminal.Open());
