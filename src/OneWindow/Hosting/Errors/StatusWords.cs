namespace OneWindow.Hosting.Errors;

/// <summary>What happened and what to do, for statuses without a message of their own.</summary>
internal static class StatusWords
{
    public static (string Title, string Advice) Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => ("这次提交没有被接受", "提交的内容不完整或格式不对。请回到原来的页面，刷新后再提交。"),
        StatusCodes.Status405MethodNotAllowed => ("不能这样打开", "请从页面上的按钮进入。"),
        StatusCodes.Status409Conflict => ("有人先办了", "这件事刚被别人办过。返回后看看最新情况，再决定怎么办。"),
        StatusCodes.Status413PayloadTooLarge => ("文件或内容太大", "请压缩或分几次提交。"),
        StatusCodes.Status429TooManyRequests => ("操作太频繁", "请过一分钟再试。"),
        StatusCodes.Status503ServiceUnavailable => ("系统正在维护", "请稍后再试，已经保存的内容不受影响。"),
        _ => ("这次操作没有完成", "返回后再试一次；还是不行的，与本单位系统管理员联系。"),
    };
}
