using System.Runtime.CompilerServices;
using OneWindow.Browser.Tests.Stories.Steps;

namespace OneWindow.Browser.Tests.Harness;

/// <summary>
/// The people of a story, each at a browser of their own, signed in when they first act. A story is told at both widths, on both engines
/// and, where a page has any, with scripts on and off, mixed so that each is met; not in every combination, which would double the time.
/// </summary>
/// <param name="browser">The browser.</param>
/// <param name="hall">Where they work.</param>
/// <param name="width">How wide their screens are.</param>
/// <param name="script">Whether scripts are on.</param>
/// <param name="story">The file of the story, which names what is kept of it.</param>
internal sealed class Company(SystemBrowser browser, DemoHall hall, int width, bool script = true, [CallerFilePath] string story = "") : IAsyncDisposable
{
    private readonly Dictionary<string, Pace> _paces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Colleague> _colleagues = new(StringComparer.Ordinal);
    private readonly HashSet<string> _looked = new(StringComparer.Ordinal);

    /// <summary>Somebody at work.</summary>
    public async Task<Colleague> AsAsync(string signInName)
    {
        if (_colleagues.TryGetValue(signInName, out var known))
        {
            return known;
        }

        var page = await browser.OpenAsync(hall.Address, width, script);
        _paces.TryAdd(signInName, new Pace());
        var colleague = new Colleague(page, script, _looked) { Pace = _paces[signInName] };
        await colleague.SignInAsync(signInName);
        return _colleagues[signInName] = colleague;
    }

    /// <summary>Everybody goes home, and signs in anew on another day: the sessions of today have ended by then.</summary>
    public async Task ComesBackOnAsync(DateOnly day)
    {
        await GoHomeAsync();
        await hall.GoToAsync(day);
    }

    public async ValueTask DisposeAsync()
    {
        await GoHomeAsync();
        Pace.Keep(Path.GetFileNameWithoutExtension(story), width, _paces);
    }

    private async Task GoHomeAsync()
    {
        foreach (var colleague in _colleagues.Values)
        {
            await colleague.Page.Context.CloseAsync();
        }

        _colleagues.Clear();
    }
}
