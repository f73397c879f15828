using OneWindow.Hosting.Commands;

namespace OneWindow.Tests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("bogus")]
    [InlineData("serve --port 5080")]
    [InlineData("--urls")]
    public async Task A_command_line_that_makes_no_sense_ends_with_2_and_says_so_in_Chinese(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exit = await OneWindowCommands.RunAsync(line.Split(' '), output, error);

        Assert.Equal(2, exit);
        Assert.StartsWith("错误：", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("onewindow --help", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }
}
