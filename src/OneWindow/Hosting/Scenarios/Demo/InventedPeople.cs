using System.Globalization;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Law.Values;

namespace OneWindow.Hosting.Scenarios.Demo;

/// <summary>Workers of the demonstration: names, identity numbers and telephones that are made up, always the same.</summary>
internal sealed class InventedPeople
{
    // A prefecture code 99 was never given out, so these numbers belong to nobody although their check digit is right.
    private const string NoDivision = "149900";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] Surnames =
        ["马", "牛", "田", "石", "余", "方", "卢", "杜", "戴", "汪", "邹", "熊", "金", "陆", "郝", "孔", "崔", "康", "毛", "邱", "秦", "江", "史", "顾", "侯", "邵", "孟", "龙", "万", "段"];

    private static readonly string[] GivenNames =
        ["大山", "玉兰", "建设", "春梅", "保国", "秀珍", "满仓", "小燕", "铁柱", "桂英", "长生", "红霞", "来福", "翠萍", "有才", "丽娟", "根生", "晓芳", "志勇", "冬梅", "海涛", "银花", "文斌", "雪莲", "立新", "巧云", "学军"];

    private int _next;

    /// <summary>So many workers with a part of the amount each; the first takes what does not divide.</summary>
    public IReadOnlyList<PartyToRegister> Workers(int count, Money total)
    {
        var each = new Money(total.Fen / count / 100 * 100);
        return [.. Enumerable.Range(0, count).Select(index => Worker(index == 0 ? new Money(total.Fen - (each.Fen * (count - 1))) : each))];
    }

    /// <summary>Somebody who reports without own harm.</summary>
    public PartyToRegister Reporter() => Worker(null) with { Role = PartyRole.Reporter, IdentityNumber = null };

    private PartyToRegister Worker(Money? amount)
    {
        var index = _next++;
        return new PartyToRegister(PartyRole.Worker, Surnames[index % Surnames.Length] + GivenNames[index % GivenNames.Length])
        {
            IdentityNumber = IdentityNumber(index),
            Telephone = string.Create(CultureInfo.InvariantCulture, $"1990990{1000 + (index * 37 % 9000):0000}"),
            Address = string.Create(CultureInfo.InvariantCulture, $"清源市南塘区柳林镇新村{(index % 40) + 1}号"),
            ElectronicService = index % 2 == 0,
            MigrantWorker = true,
            Amount = amount,
        };
    }

    private static string IdentityNumber(int index)
    {
        var born = new DateOnly(1968, 1, 5).AddDays(index * 97 % 11_000);
        var first = string.Create(CultureInfo.InvariantCulture, $"{NoDivision}{born:yyyyMMdd}{100 + (index % 900):000}");
        var sum = first.Select((digit, position) => (digit - '0') * Weights[position]).Sum();
        return first + "10X98765432"[sum % 11];
    }
}
