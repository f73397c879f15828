using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using OneWindow.Bench.Measuring;

namespace OneWindow.Faults.Tests.Harness;

/// <summary>
/// One write that a client sends under a key of its own. The key stands in what is written too (in the narrative of a matter, in the place
/// of an interview), so that what is stored can be told from what is not, whatever the application believes.
/// </summary>
/// <param name="Case">The case acted on; null for the registration of a matter.</param>
internal sealed record Write(string Key, Guid? Case)
{
    /// <summary>What every key begins with.</summary>
    public const string Mark = "fault-";

    /// <summary>What was answered when it succeeded; null while nobody has acknowledged it.</summary>
    public string? Answer { get; private set; }

    /// <summary>The status of the last answer; null where there was none.</summary>
    public HttpStatusCode? Status { get; private set; }

    /// <summary>The body of the last answer.</summary>
    public string Said { get; private set; } = string.Empty;

    /// <summary>A new one. Its key has letters only: figures in a narrative may look like somebody's number, and are then masked.</summary>
    public static Write New(Guid? ofCase) =>
        new(Mark + string.Concat(Guid.CreateVersion7().ToString("N").Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + 'g') : digit)), ofCase);

    private string Path => Case is { } id ? $"/api/v1/cases/{id}/steps" : "/api/v1/matters";

    private string Body => Case is null
        ? $$"""
            {"source":"window","kind":"complaint","narrative":"{{Key}} 我们在工地扎钢筋，七月到九月的工资没有发。","employerAsNamed":"清源宏拓建筑劳务有限公司","workPlace":"清源市南塘区金鼎大厦工地",
             "parties":[{"name":"马大山","telephone":"19909901037","address":"清源市南塘区柳林镇新村3号","migrantWorker":true}],
             "claims":[{"type":"wage-arrears","from":"2026-07-01","to":"2026-09-30","amountFen":1560000,"words":"三个月工资"},{"type":"overtime-pay","amountFen":120000}]}
            """
        : string.Create(CultureInfo.InvariantCulture, $$"""
            {"step":"record-interview","run":null,"input":{"interviewed":"工友","interview-began":"{{DateTime.UtcNow.AddDays(-1):yyyy-MM-dd}} 09:20","interview-place":"{{Key}}",
             "certificates-shown":"yes","interview-text":"问：请说一下工资约定。答：按月发，后来没有发。"},"seen":null}
            """);

    /// <summary>Sends it, again if it was sent before.</summary>
    public async Task SendAsync(Visitor visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(Body, new MediaTypeHeaderValue("application/json")) };
        request.Headers.Add("Idempotency-Key", Key);
        Status = null;
        try
        {
            using var answer = await visitor.Client.SendAsync(request);
            Said = await answer.Content.ReadAsStringAsync();
            Status = answer.StatusCode;
            if (answer.IsSuccessStatusCode)
            {
                Assert.True(Answer is null || Answer == Said, $"{Key} was answered {Answer} and then {Said}");
                Answer = Said;
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            Said = exception.Message; // the program was gone before it answered
        }
    }
}
