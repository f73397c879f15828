using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Web;
using OneWindow.Law.Results;
using OneWindow.Law.Statutes;
using OneWindow.Testing;

namespace OneWindow.Tests.Hosting;

public sealed class WebSafetyTests
{
    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/breaks", HttpStatusCode.InternalServerError)]
    [InlineData("/api/breaks", HttpStatusCode.InternalServerError)]
    public async Task Every_answer_carries_the_headers_that_keep_pages_safe(string path, HttpStatusCode status)
    {
        await using var application = await StartAsync();

        var answer = await application.CreateClient().GetAsync(path);

        Assert.Equal(status, answer.StatusCode);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
        Assert.Contains("no-store", answer.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_is_answered_in_Chinese()
    {
        await using var application = await StartAsync();

        var page = await application.CreateClient().GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Contains("没有找到这一页", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_shows_a_reference_that_the_log_holds_once_without_what_was_typed()
    {
        var log = new RecordedLog();
        await using var application = await StartAsync(log);

        var page = await application.CreateClient().GetAsync("/breaks?name=张三");
        var text = await page.Content.ReadAsStringAsync();

        Assert.Contains("系统出错了", text, StringComparison.Ordinal);
        var line = Assert.Single(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        var reference = line.Split(' ')[2];
        Assert.Contains(reference, text, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.Contains("张三", StringComparison.Ordinal) || line.Contains("%E5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_of_the_API_is_a_problem_with_the_reference()
    {
        await using var application = await StartAsync();

        var answer = await application.CreateClient().GetAsync("/api/breaks");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("fault", problem.RootElement.GetProperty("code").GetString());
        Assert.Matches("^[0-9A-F]{8}$", problem.RootElement.GetProperty("reference").GetString()!);
    }

    [Fact]
    public async Task A_refusal_of_the_API_names_code_field_and_basis()
    {
        await using var application = await StartAsync();

        var answer = await application.CreateClient().GetAsync("/api/refused");
        var text = await answer.Content.ReadAsStringAsync();
        using var problem = JsonDocument.Parse(text);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("two-years", problem.RootElement.GetProperty("code").GetString());
        Assert.Equal("endedOn", problem.RootElement.GetProperty("field").GetString());
        Assert.Equal("《劳动保障监察条例》第二十条", problem.RootElement.GetProperty("basis").GetString());
        Assert.Contains("违法行为已超过两年", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RefusalKind.Invalid, 422)]
    [InlineData(RefusalKind.NotAllowed, 422)]
    [InlineData(RefusalKind.Forbidden, 403)]
    [InlineData(RefusalKind.NotFound, 404)]
    [InlineData(RefusalKind.Conflict, 409)]
    public void Each_kind_of_refusal_has_one_answer(RefusalKind kind, int status) =>
        Assert.Equal(status, RefusalAnswers.StatusOf(kind));

    [Fact]
    public void What_is_hidden_stays_hidden_even_if_a_field_is_wrong_too()
    {
        var decisive = RefusalAnswers.Decisive([Refusal.Invalid("name", "missing", "请填写"), Refusal.NotFound("case", "没有找到")]);

        Assert.Equal(RefusalKind.NotFound, decisive.Kind);
    }

    private static Task<TestApplication> StartAsync(RecordedLog? log = null) => TestApplication.StartAsync(configure: builder =>
    {
        builder.Services.AddSingleton<IStartupFilter>(new ExtraEndpoints());
        if (log is not null)
        {
            builder.Logging.AddProvider(log);
        }
    });

    /// <summary>Endpoints that do what well-made ones never do.</summary>
    private sealed class ExtraEndpoints : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
        {
            next(application);
            application.UseEndpoints(routes =>
            {
                routes.MapGet("/breaks", IResult () => throw new InvalidOperationException("A broken assumption.")).AllowVisitors();
                routes.MapGet("/api/breaks", IResult () => throw new InvalidOperationException("A broken assumption.")).AllowVisitors();
                routes.MapGet("/api/refused", IResult () => RefusalAnswers.Problem(
                    [Refusal.Invalid("endedOn", "two-years", "违法行为已超过两年", Laws.Order423.Article(20))])).AllowVisitors();
            });
        };
    }

    private sealed class RecordedLog : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {formatter(state, exception)}");

        public void Dispose()
        {
        }
    }
}
