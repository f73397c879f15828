using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Exchange;

/// <summary>The addresses of this area.</summary>
internal static class ExchangeRoutes
{
    public const string Document = "/openapi/v1.json";

    public const string Api = "/exchange/api";

    public const string Systems = "/exchange/systems";

    public const string NewSystem = Systems + "/new";

    public const string Requests = "/exchange/requests";

    public static string ApiOperation(string operation) => $"{Api}/{operation}";

    public static string System(SystemId id) => $"{Systems}/{id.Value}";

    public static string RenameSystem(SystemId id) => $"{System(id)}/rename";

    public static string EndSystem(SystemId id) => $"{System(id)}/end";

    public static string NewKey(SystemId id) => $"{System(id)}/keys/new";

    public static string RenewKey(SystemId id, AccessKeyId key) => $"{System(id)}/keys/{key.Value}/renew";

    public static string WithdrawKey(SystemId id, AccessKeyId key) => $"{System(id)}/keys/{key.Value}/withdraw";

    public static string NewPush(SystemId id) => $"{System(id)}/pushes/new";

    public static string Push(SystemId id, PushId push) => $"{System(id)}/pushes/{push.Value}";

    public static string CorrectPush(SystemId id, PushId push) => $"{Push(id, push)}/correct";

    public static string RenewPushSecret(SystemId id, PushId push) => $"{Push(id, push)}/renew";

    public static string PushState(SystemId id, PushId push) => $"{Push(id, push)}/state";

    public static string ReplayPush(SystemId id, PushId push) => $"{Push(id, push)}/replay";

    public static string DeadLetters(SystemId id, PushId push, bool decided = false, long after = 0) =>
        $"{Push(id, push)}/dead" + QueryString.Create([.. decided ? [new("decided", "true")] : Array.Empty<KeyValuePair<string, string?>>(),
            .. after > 0 ? [new("after", $"{after}")] : Array.Empty<KeyValuePair<string, string?>>()]);

    public static string RequestsOf(SystemId id) => $"{Requests}?system={id.Value}";
}
