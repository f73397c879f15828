using OneWindow.Law.Statutes;

namespace OneWindow.Law.Clocks;

/// <summary>The sentences of an explanation, in the order in which a page prints them.</summary>
internal static class ExplanationRows
{
    internal static IReadOnlyList<ExplanationRow> OfDays(ClockLedger ledger, Deadline deadline, ClockExplanation explanation)
    {
        var rows = new List<ExplanationRow>
        {
            new("依据", BasisText(deadline)),
            new("起算", StartText(ledger, explanation)),
        };
        Add(rows, "重新计算", ledger.Restarts.Select(restart =>
            $"原自{DayText.Long(restart.StartedOn)}起算（{restart.StartFact}），因{restart.Reason}自{DayText.Long(restart.RestartedOn)}重新计算；依据{restart.Basis}"));
        Add(rows, "更正", ledger.Corrections.Select(correction => $"{DayText.Long(correction.On)}{correction.Text}（{correction.Reason}）"));
        Add(rows, "排除", explanation.Excluded.Select(excluded => excluded.Text), "、");
        Add(rows, "计入", explanation.MakeUpWorkdays.Select(day =>
            $"{DayText.Short(day, ledger.StartedOn.Year)}（{DayText.Weekday(day)}）是补班日，算工作日"));
        rows.Add(new("暂停、延长", ChangesText(ledger, deadline)));
        Add(rows, "顺延", MovedText(explanation));
        if (explanation.Reading.ServiceNormDay is { } norm)
        {
            rows.Add(new("服务承诺", $"{deadline.ServiceNorm}，{DayText.Long(norm)}（{DayText.Weekday(norm)}）止，比法定期限严"));
        }

        Add(rows, "算法", explanation.Rules.Select(rule => rule.Basis is { } basis ? $"{rule.Text}（{basis.Brief}）" : rule.Text));
        Add(rows, "历表", explanation.Notices.Select(notice => notice.Number is { } number ? $"《{notice.Title}》（{number}）" : $"《{notice.Title}》"));
        if (ledger.Stopped is { } stop)
        {
            rows.Add(new("停止", $"{DayText.Long(stop.Day)}{stop.Fact}，{explanation.Reading.StateText}"));
        }
        else
        {
            rows.Add(new("会变吗", MayChangeText(ledger, deadline, explanation)));
        }

        Add(rows, "说明", deadline.Note is { } note ? [note] : []);
        return rows;
    }

    internal static IReadOnlyList<ExplanationRow> OfHours(ClockLedger ledger, Deadline deadline, ClockReading reading)
    {
        var start = ledger.StartedAt!.Value + TimeSpan.FromHours(8);
        var rows = new List<ExplanationRow>
        {
            new("依据", BasisText(deadline)),
            new("起算", $"{DayText.Long(ledger.StartedOn)}{start:HH:mm} {ledger.StartFact}，自该时刻连续计算"),
            new("届满", reading.DueText),
        };
        Add(rows, "算法", deadline.Counting.Rules.Select(rule => rule.Text));
        Add(rows, "延长", ledger.Extensions.Select(ExtensionText));
        Add(rows, "停止", ledger.Stopped is { } stop ? [$"{DayText.Long(stop.Day)}{stop.Fact}，{reading.StateText}"] : []);
        Add(rows, "说明", deadline.Note is { } note ? [note] : []);
        return rows;
    }

    private static string BasisText(Deadline deadline) =>
        $"{deadline.Basis.Full}：{deadline.LengthText}" + (deadline.Basis.Verification == Verification.Unverified ? "（条文尚待核对）" : string.Empty);

    private static string StartText(ClockLedger ledger, ClockExplanation explanation)
    {
        var start = $"{DayText.Long(ledger.StartedOn)}（{DayText.Weekday(ledger.StartedOn)}）{ledger.StartFact}";
        if (ledger.FixedDueDay is { } written)
        {
            return $"{start}；文书写明{DayText.Long(written)}止";
        }

        return explanation.FirstCountedDay is { } first
            ? $"{start}；当日不计，{DayText.Short(first, ledger.StartedOn.Year)}为第 1 日"
            : start;
    }

    private static string ChangesText(ClockLedger ledger, Deadline deadline)
    {
        var changes = ledger.Suspensions.Select(SuspensionText).Concat(ledger.Extensions.Select(ExtensionText)).ToList();
        if (changes.Count > 0)
        {
            return string.Join('；', changes);
        }

        return deadline.Suspensions.Count == 0 ? "无。本期限没有中止的规定" : "无";
    }

    private static string SuspensionText(ClockSuspension suspension) => suspension.ResumedOn is { } resumed
        ? $"{DayText.Long(suspension.From)}中止（{suspension.Reason}，{suspension.Basis}），{DayText.Long(resumed)}恢复，期间 {resumed.DayNumber - suspension.From.DayNumber} 天不计"
        : $"{DayText.Long(suspension.From)}起中止（{suspension.Reason}，{suspension.Basis}），尚未恢复";

    private static string ExtensionText(ClockExtension extension) =>
        $"{DayText.Long(extension.GrantedOn)}经批准延长 {extension.Length}（{extension.Reason}）";

    private static IEnumerable<string> MovedText(ClockExplanation explanation)
    {
        if (explanation is { MovedFrom: { } from, Reading.DueDay: { } due })
        {
            var restDay = explanation.Days.FirstOrDefault(day => day.Date == from)?.Name ?? "休息日";
            var year = from.Year;
            yield return $"{DayText.Short(from, year)}是{(restDay == "周末" ? DayText.Weekday(from) : restDay)}，"
                + $"{(due > from ? "顺延至" : "提前至")}{DayText.Short(due, year)}（{DayText.Weekday(due)}）";
        }
    }

    private static string MayChangeText(ClockLedger ledger, Deadline deadline, ClockExplanation explanation)
    {
        var reasons = new List<string>();
        if (deadline.Extension is { } extension && ledger.Extensions.Count < extension.AtMost && explanation.Reading.State != ClockState.Overdue)
        {
            reasons.Add($"届满之前经{extension.Approver.Name}批准可以延长{(extension.Longest is { } longest ? $" {longest}" : string.Empty)}");
        }

        if (deadline.Suspensions.Count > 0)
        {
            reasons.Add($"{string.Join('、', deadline.Suspensions.Select(ground => ground.Name))}的，可以中止");
        }

        if (deadline.Restarts.Count > 0)
        {
            reasons.Add($"{string.Join('、', deadline.Restarts.Select(ground => ground.Name))}的，重新计算");
        }

        if (explanation.ProvisionalYears.Count > 0)
        {
            reasons.Add($"{string.Join('、', explanation.ProvisionalYears.Select(year => $"{year}年"))}放假安排尚未公布，暂按法定节假日推算，公布后自动重算");
        }

        return reasons.Count > 0 ? string.Join('；', reasons) : "不会";
    }

    private static void Add(List<ExplanationRow> rows, string label, IEnumerable<string> texts, string separator = "；")
    {
        var text = string.Join(separator, texts);
        if (text.Length > 0)
        {
            rows.Add(new(label, text));
        }
    }
}
