using System.Globalization;
using System.Text.Json;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Hosting.Actions;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>
/// The other side of each line, as far as it is needed to try one: makes the messages that it would send, all different, all in the line's own
/// shape. The demonstration city and the tests send them through the same door as a real line.
/// </summary>
internal static class InventedArrivals
{
    private static readonly string[] Names = ["赵大勇", "钱秀英", "孙国强", "李春梅", "周建军", "吴小芳", "郑海燕", "王铁柱", "冯桂兰", "陈志远"];

    private static readonly string[] Employers =
        ["清源云记餐饮店", "清源安达物流有限公司", "清源白沙镇安置房项目部", "清源宏泰建筑劳务有限公司", "清源望江服装厂", "清源北桥家政服务部"];

    /// <summary>The number that the message of this place has.</summary>
    public static string NumberOf(Line line, int index) => $"{line.Sample[line.FieldOf(Meaning.Number)!.Key]}-{index:0000}";

    /// <summary>A message that nothing is wrong with.</summary>
    /// <param name="line">Whose.</param>
    /// <param name="index">Its place among all, from 0: the same place gives the same message.</param>
    /// <param name="at">When the other side took it in, UTC.</param>
    public static Dictionary<string, string> Of(Line line, int index, DateTime at)
    {
        var message = line.Sample.ToDictionary(StringComparer.Ordinal);
        var category = line.Categories[index % line.Categories.Count];
        Set(Meaning.Number, NumberOf(line, index));
        Set(Meaning.ReceivedAt, ChinaTime.Local(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Set(Meaning.Category, index % 2 == 0 ? category.Code : category.Name);
        Set(Meaning.Name, Names[index % Names.Length]);
        Set(Meaning.Telephone, $"13900{index:000000}");
        Set(Meaning.Employer, Employers[index % Employers.Length]);
        Set(Meaning.Content, $"反映{Employers[index % Employers.Length]}拖欠工资，已经 {(index % 11) + 1} 个月没有发，多次去要没有结果，要求帮助解决。第 {index + 1} 号。");
        if (line.Kinds.Count > 0)
        {
            Set(Meaning.Kind, line.Kinds[index % line.Kinds.Count].Code);
        }

        return message;

        void Set(Meaning meaning, string value)
        {
            if (line.FieldOf(meaning) is { } field)
            {
                message[field.Key] = value;
            }
        }
    }

    /// <summary>The message as JSON.</summary>
    public static JsonElement Written(IReadOnlyDictionary<string, string> message) => JsonSerializer.SerializeToElement(message);
}
