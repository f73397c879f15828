namespace OneWindow.Areas.Staff.Sessions;

/// <summary>What a browser calls itself, in words by which its owner knows it again.</summary>
internal static class DeviceName
{
    // In this order: the later ones also stand in what the earlier ones send.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger", "微信"), ("QQBrowser", "QQ 浏览器"), ("360SE", "360 浏览器"), ("QIHU", "360 浏览器"), ("Edg", "Edge"),
        ("Firefox", "火狐"), ("Chrome", "谷歌内核浏览器"), ("Safari", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("HarmonyOS", "鸿蒙"), ("Android", "安卓"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent)
    {
        var words = new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.Where(word => word is not null).ToList();
        return words.Count > 0 ? string.Join("，", words) : "未知设备";
    }

    private static string? Find((string Sign, string Name)[] signs, string? userAgent) =>
        userAgent is null ? null : signs.FirstOrDefault(sign => userAgent.Contains(sign.Sign, StringComparison.Ordinal)).Name;
}
