using OneWindow.Law.Procedures.Facts;

namespace OneWindow.Areas.Cases;

/// <summary>Officers in one line, the leading one first and marked where there are several: 陈立群（主办）、何晓燕.</summary>
internal static class OfficerNames
{
    public static string Of(IReadOnlyList<Officer> officers, string leadName) => string.Join(
        '、', officers.Select((officer, place) => place == 0 && officers.Count > 1 ? $"{officer.Name}（{leadName}）" : officer.Name));
}
