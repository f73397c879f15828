using OneWindow.Browser.Tests.Harness;

namespace OneWindow.Browser.Tests.Stories.Steps;

/// <summary>What the mediation body does with a case.</summary>
internal static class InMediation
{
    /// <summary>The head takes it on and names 叶兰.</summary>
    public static Task TakesOnAsync(this Colleague head, string @case) => head.TakesAsync(
        @case, "受理并指定调解员",
        ("双方均同意调解，没有一方明确拒绝", Colleague.Ticked), ("叶兰 参加", Colleague.Ticked), ("叶兰 主持", Colleague.Ticked),
        ("所列人员均无应当回避的情形，此前也未经办本事项", Colleague.Ticked));

    /// <summary>The mediator writes down the talks.</summary>
    public static async Task RecordsTalksAsync(this Colleague mediator, string @case, string said)
    {
        await mediator.OpensAsync(@case, "记录调解", ("调解时间和地点", "2026-03-02 9:30 第一调解室"), ("调解情况", said));
        await mediator.ChooseAsync("调解方式", "单独调解");
        await mediator.PressAsync("记录调解");
        await mediator.SeesAsync("记录调解：已办理。");
    }

    /// <summary>The talks end in vain.</summary>
    public static async Task EndsInVainAsync(this Colleague mediator, string @case, string because)
    {
        await mediator.OpensAsync(@case, "调解不成，终止", ("理由", because));
        await mediator.ChooseAsync("调解不成的情形", "双方不能达成协议");
        await mediator.PressAsync("调解不成，终止");
        await mediator.SeesAsync("调解不成，终止：已办理。");
    }
}
