using System.Globalization;
using OneWindow.Areas.Intake.Lines.Declared;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Procedures.Facts;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.Lines.Reading;

/// <summary>The fields of one message that are more than text, each read by its meaning; what cannot be read is noted.</summary>
internal sealed class FieldValues(Line line, Profile profile, DateTime now, ArrivedText text)
{
    /// <summary>Clocks of two places differ; further ahead is a slip.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(10);

    private const int MostPeople = 100_000;

    public List<ArrivalFault> Faults { get; } = [];

    public DateTime? ReceivedAt()
    {
        if (Value(Meaning.ReceivedAt) is not { } typed)
        {
            return null;
        }

        var at = ArrivalTime.Read(typed);
        if (at is null || at > now + Ahead)
        {
            Faults.Add(new(line.FieldOf(Meaning.ReceivedAt)!.Key, at is null ? "时间读不懂，应写成 2026-10-14 08:05:30。" : "时间在将来。"));
        }

        return at > now ? now : at;
    }

    /// <summary>Who wants not to be named reports (举报): that is what keeps a name secret by law.</summary>
    public SubmissionKind Kind()
    {
        var kind = line.UsualKind;
        if (Value(Meaning.Kind) is { } typed)
        {
            if (line.Kinds.FirstOrDefault(code => code.Code == typed || code.Name == typed) is { } known)
            {
                kind = known.Kind;
            }
            else
            {
                Faults.Add(new(line.FieldOf(Meaning.Kind)!.Key, $"没有这个类型，可以是：{string.Join('、', line.Kinds.Select(code => $"{code.Code} {code.Name}"))}。"));
            }
        }

        var secret = IsSecret();
        return secret && kind == SubmissionKind.Complaint ? SubmissionKind.Report : kind;
    }

    private bool IsSecret()
    {
        switch (Value(Meaning.Confidential)?.ToUpperInvariant())
        {
            case "是" or "1" or "Y" or "TRUE" or "保密" or "匿名":
                return true;
            case null or "否" or "0" or "N" or "FALSE" or "公开" or "实名":
                return false;
            default:
                Faults.Add(new(line.FieldOf(Meaning.Confidential)!.Key, "是否保密看不懂，应写“是”或者“否”。"));
                return false;
        }
    }

    public CategoryCode? Category()
    {
        if (Value(Meaning.Category) is not { } typed)
        {
            return null;
        }

        var known = line.Categories.FirstOrDefault(code => code.Code == typed || code.Name == typed);
        if (known is null)
        {
            Faults.Add(new(line.FieldOf(Meaning.Category)!.Key, "没有这个分类，请从代码表中选。"));
        }

        return known;
    }

    /// <summary>A code of ours or below one of ours, or the name of a division.</summary>
    public string? Division()
    {
        if (Value(Meaning.Place) is not { } typed)
        {
            return null;
        }

        var found = typed.All(char.IsAsciiDigit)
            ? profile.Divisions.Where(one => typed.StartsWith(one.Code, StringComparison.Ordinal)).MaxBy(one => one.Code.Length)?.Code
            : profile.Divisions.FirstOrDefault(one => one.Name == typed || profile.FullNameOf(one) == typed)?.Code;
        if (found is null && typed != profile.Locality.DivisionCode && typed != profile.Locality.Name)
        {
            Faults.Add(new(line.FieldOf(Meaning.Place)!.Key, "不是本地的区划：属于外地的，写明理由搁置；写错的，改成本地的区划。"));
        }

        return found;
    }

    public Money? Amount()
    {
        if (Value(Meaning.Amount) is not { } typed)
        {
            return null;
        }

        if (FieldReader.TryReadYuan(typed, out var money))
        {
            return money;
        }

        Faults.Add(new(line.FieldOf(Meaning.Amount)!.Key, "金额读不懂，应以元计，最多两位小数，例如 13800.00。"));
        return null;
    }

    public int? People()
    {
        if (Value(Meaning.People) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed.TrimEnd('人', '名'), NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people is > 0 and <= MostPeople)
        {
            return people;
        }

        Faults.Add(new(line.FieldOf(Meaning.People)!.Key, "人数读不懂，应是大于零的整数。"));
        return null;
    }

    public string? Value(Meaning meaning) => line.FieldOf(meaning) is { } field ? text.Values.GetValueOrDefault(field.Key) : null;
}
