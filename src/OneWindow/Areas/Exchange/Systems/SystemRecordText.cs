using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Exchange.Pushes;
using OneWindow.Data.Events;
using OneWindow.Ui.Components.Formatting;

namespace OneWindow.Areas.Exchange.Systems;

/// <summary>What the record of a system says, in the words of the page.</summary>
internal static class SystemRecordText
{
    /// <summary>What was done, and why or what; null for nothing more to say.</summary>
    public static (string Done, string? Note) Of(EventEntry entry) => entry.Kind switch
    {
        "system-added" => ("登记系统", null),
        "system-renamed" => ("更改名称", $"原来叫{entry.Read<Renamed>().Before}，改为{entry.Read<Renamed>().Name}"),
        "system-ended" => ("停用系统", entry.Read<Reasoned>().Reason),
        "key-issued" => ("发密钥", Given(entry.Read<KeyTold>())),
        "key-renewed" => ("换发密钥", Given(entry.Read<KeyTold>())),
        "key-withdrawn" => ("停用密钥", entry.Read<Reasoned>().Reason),
        "push-added" => ("加推送", Wished(entry.Read<PushTold>())),
        "push-corrected" => ("更正推送", Wished(entry.Read<PushTold>())),
        "push-secret-renewed" => ("换发签名密钥", null),
        "push-paused" => ("暂停推送", entry.Read<Reasoned>().Reason),
        "push-resumed" => ("恢复推送", entry.Read<Reasoned>().Reason),
        "push-retried" => ("马上再试", entry.Read<Reasoned>().Reason),
        "push-ended" => ("结束推送", entry.Read<Reasoned>().Reason),
        "push-replayed" => ("重放", Replayed(entry.Read<PushReplayed>())),
        "push-letters-sent-again" => ("没有送到的再发", Numbered(entry.Read<LettersTold>())),
        "push-letters-set-aside" => ("没有送到的不再发", Numbered(entry.Read<LettersTold>())),
        _ => ("其他记录", null),
    };

    private static string Given(KeyTold key) =>
        $"{string.Join('、', key.Scopes.Select(code => ApiScope.Find(code)?.Name ?? code))}；每分钟 {key.PerMinute} 次，有效到 {key.LastDay.InTable()}";

    private static string Wished(PushTold push) => $"{push.Address}；{ChangeKinds.NamesOf(push.Kinds)}";

    private static string Replayed(PushReplayed replay) => $"从清单第 {replay.After + 1} 条起；{replay.Reason}";

    private static string Numbered(LettersTold letters) =>
        $"清单第 {string.Join('、', letters.Numbers)} 条{(letters.Reason is { } reason ? $"；{reason}" : null)}";

    private sealed record Reasoned(string? Reason);

    private sealed record Renamed(string Before, string Name);

    private sealed record KeyTold(IReadOnlyList<string> Scopes, int PerMinute, DateOnly LastDay);

    private sealed record PushTold(string Address, IReadOnlyList<string> Kinds);

    private sealed record PushReplayed(long After, string? Reason);

    private sealed record LettersTold(IReadOnlyList<long> Numbers, string? Reason);
}
