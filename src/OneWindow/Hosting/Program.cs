using OneWindow.Hosting.Commands;

return await OneWindowCommands.RunAsync(args, Console.Out, Console.Error);

/// <summary>The entry point, named so that tests can find the application's assembly.</summary>
public partial class Program;
