using System.Text.RegularExpressions;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Employers;

/// <summary>
/// What of a name tells employers apart. People say 鑫荷餐饮 for 清源市鑫荷餐饮管理有限公司: the place in front and the legal form
/// behind are left out of the index and of the question alike, so that “有限公司” does not find everybody.
/// </summary>
public static partial class EmployerNames
{
    /// <summary>The name without the place in front, the legal form behind, spaces and brackets. A name that is nothing else stays whole.</summary>
    public static string Core(string name)
    {
        var bare = Noise().Replace((TypedText.Clean(name) ?? string.Empty).Normalize(System.Text.NormalizationForm.FormKC), string.Empty);
        var core = Form().Replace(Place().Replace(bare, string.Empty), string.Empty);
        return core.Length >= 2 ? core : bare;
    }

    [GeneratedRegex(@"[\s()（）〔〕\[\]【】·•,，.。、""“”'‘’\-_/]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noise();

    // Two to four characters before 省 or 市, then perhaps a district or county; 城市 and 超市 are words of trade names.
    [GeneratedRegex(@"\A(?:\p{IsCJKUnifiedIdeographs}{2,4}?(?:省|自治区))?(?:\p{IsCJKUnifiedIdeographs}{1,3}?(?<![超城都门])市)?(?:\p{IsCJKUnifiedIdeographs}{1,3}?(?<![社小园])[区县])?(?=.{2})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:股份有限公司|有限责任公司|有限公司|分公司|总公司|子公司|公司|合伙企业|个人独资企业|个体工商户)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
