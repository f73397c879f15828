var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "ok");
await app.RunAsync();

/// <summary>The entry point, named so that tests can start the application.</summary>
public partial class Program;
