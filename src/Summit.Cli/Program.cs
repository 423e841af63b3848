using Summit.Cli;
using Summit.Cli.Output;

using Terminal terminal = Terminal.Open();
return SummitTool.Run(args, terminal);
