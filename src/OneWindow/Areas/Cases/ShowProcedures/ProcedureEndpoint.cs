using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Cases.ShowCase;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Web;
using OneWindow.Law.Procedures;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.ShowProcedures;

/// <summary>A procedure as it is in force, declared for other programs.</summary>
/// <param name="OpeningFields">What is asked when a case opens.</param>
/// <param name="Steps">Every step that the law knows.</param>
public sealed record ProcedureAnswer(
    string Code, string Name, int Version, IReadOnlyList<string> Basis, IReadOnlyList<CodeName> States, IReadOnlyList<FieldAnswer> OpeningFields,
    IReadOnlyList<DeclaredStep> Steps);

/// <summary>A step: where it begins and leads, who takes it, what must be filled in, which terms it starts.</summary>
public sealed record DeclaredStep(
    string Code, string Name, IReadOnlyList<string> From, string? To, IReadOnlyList<CodeName> By, string Basis, IReadOnlyList<FieldAnswer> Fields,
    IReadOnlyList<CodeName> Starts);

/// <summary>A code with its Chinese name.</summary>
public sealed record CodeName(string Code, string Name);

/// <summary>Tells other programs what the law lets one do, and what must be filled in.</summary>
internal static class ProcedureEndpoint
{
    private static readonly Refusal NoSuchProcedure = Refusal.NotFound("no-such-procedure", "没有这个程序。");

    private static readonly ProcedureAnswer Example = new(
        "mediation", "劳动争议调解", 1, ["《劳动争议调解仲裁法》第十条"], [new("applied", "已申请")], [new("mediation-source", "调解来源", "choice", IsRequired: true, ["applied"])],
        [
            new("withdraw", "撤回申请或者要求终止", ["applied", "in-mediation"], "withdrawn", [new("mediator", "调解员")], "《人民调解法》第二十三条",
                [new("mediation-because", "理由", "long-text", IsRequired: true, [])], []),
        ]);

    public static IEnumerable<RouteHandlerBuilder> Map(IEndpointRouteBuilder routes) =>
    [
        routes.MapGet("/api/v1/procedures", List).OpenTo(ApiScope.ReadCases)
            .Tells("程序清单", "现在施行的各个程序。").Example(null, (CodeName[])[new("mediation", "劳动争议调解")]),
        routes.MapGet("/api/v1/procedures/{procedure}", Show).OpenTo(ApiScope.ReadCases)
            .Tells("程序的步骤和必填项", "一个程序的全部步骤：从哪个状态到哪个状态、谁能办、依据哪一条、要填什么、起算什么期限。按法律规定的声明给出，与办理时核对的是同一份。")
            .Example(null, Example, ("procedure", "mediation")),
    ];

    private static Ok<CodeName[]> List(ProcedureBook book, TimeProvider time) =>
        TypedResults.Ok<CodeName[]>([.. InForce(book, time).Select(one => new CodeName(one.Code, one.Name))]);

    private static Results<Ok<ProcedureAnswer>, ProblemHttpResult> Show(string procedure, ProcedureBook book, TimeProvider time) =>
        InForce(book, time).FirstOrDefault(one => one.Code == procedure) is { } found
            ? TypedResults.Ok(AnswerOf(found))
            : RefusalAnswers.Problem([NoSuchProcedure]);

    private static IEnumerable<Procedure> InForce(ProcedureBook book, TimeProvider time) => book.All.Where(one => one.InForce.Covers(ChinaTime.Today(time)));

    private static ProcedureAnswer AnswerOf(Procedure one) => new(
        one.Code, one.Name, one.Version, [.. one.Basis.Select(basis => basis.Full)], [.. one.States.Select(state => new CodeName(state.Code, state.Name))],
        [.. one.OpeningFields.Select(FieldAnswer.Of)],
        [
            .. one.Steps.Select(step => new DeclaredStep(
                step.Code, step.Name, [.. step.From.Select(state => state.Code)], step.To?.Code, [.. step.By.Select(post => new CodeName(post.Code, post.Name))],
                step.Basis.Full, [.. step.Fields.Select(FieldAnswer.Of)], [.. step.Starts.Select(start => new CodeName(start.Deadline.Code, start.Deadline.Name))])),
        ]);
}
