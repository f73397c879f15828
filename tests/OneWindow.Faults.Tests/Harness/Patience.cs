using System.Diagnostics;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>Waits until something holds, looking again and again, instead of for a time that somebody guessed.</summary>
internal static class Patience
{
    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(120), $"two minutes have passed, and it is still not so that {what}");
            await Task.Delay(5);
        }
    }
}
