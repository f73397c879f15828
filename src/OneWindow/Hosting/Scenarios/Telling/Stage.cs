using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>Where scenarios act: every act is a use case, done by a person in a post at the time that the clock shows.</summary>
internal sealed class Stage(IServiceProvider services, ScenarioClock clock)
{
    private readonly Dictionary<string, ActionContext> _holders = new(StringComparer.Ordinal);

    /// <summary>The instant that the clock shows, UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Nobody: what is done before there is anybody.</summary>
    public ActionContext System => new(PersonId.None, default, Posts.System, default, Now);

    /// <summary>Remembers that somebody holds a post.</summary>
    public void Enters(string signInName, PersonId person, AppointmentId appointment, Post post, UnitId unit) =>
        _holders.Add(Key(signInName, post), new ActionContext(person, appointment, post, unit, Now));

    /// <summary>Somebody acting now in one of the posts held.</summary>
    public ActionContext As(string signInName, Post post) => _holders[Key(signInName, post)] with { At = Now };

    /// <summary>Somebody acting now in the first of these posts that the person holds.</summary>
    public ActionContext As(string signInName, IEnumerable<Post> posts) =>
        As(signInName, posts.First(post => _holders.ContainsKey(Key(signInName, post))));

    /// <summary>Runs a use case in a scope of its own; a refusal is a mistake in the scenario.</summary>
    public async Task<T> DoAsync<TUseCase, T>(Func<TUseCase, Task<Result<T>>> act)
        where TUseCase : notnull
    {
        await using var scope = services.CreateAsyncScope();
        var result = await act(scope.ServiceProvider.GetRequiredService<TUseCase>());
        return result.TryGet(out var value, out var refusals)
            ? value
            : throw new InvalidOperationException(
                $"{typeof(TUseCase).Name}, {Now:u}: {string.Join(" ", refusals.Select(refusal => $"{refusal.Code} {refusal.Field} {refusal.Message}"))}");
    }

    /// <summary>Asks what the application knows.</summary>
    public async Task<T> AskAsync<TReader, T>(Func<TReader, Task<T>> ask)
        where TReader : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TReader>());
    }

    /// <summary>The same of a reader that reads within a context given to it.</summary>
    public async Task<T> AskAsync<TReader, TContext, T>(Func<TReader, TContext, Task<T>> ask)
        where TReader : notnull
        where TContext : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TReader>(), scope.ServiceProvider.GetRequiredService<TContext>());
    }

    private static string Key(string signInName, Post post) => $"{signInName}/{post.Code}";
}
