using OneWindow.Law.Statutes;
using static OneWindow.Law.Statutes.Laws;

namespace OneWindow.Law.Triage;

/// <summary>
/// The two periods that a worker should know before anything else: the year for arbitration (劳动争议调解仲裁法第二十七条) and the two years of
/// inspection (劳动保障监察条例第二十条). What holds for one claim is told by <see cref="LimitationAdvice"/>.
/// </summary>
public static class LimitationInBrief
{
    /// <summary>Years within which arbitration is applied for (劳动争议调解仲裁法第二十七条第一款).</summary>
    public const int ArbitrationYears = 1;

    /// <summary>Years after which inspection no longer follows up what nobody found or reported (劳动保障监察条例第二十条).</summary>
    public const int InspectionYears = 2;

    /// <summary>One sentence, as spoken at a counter.</summary>
    public static string Warning { get; } = $"向监察投诉，一般要在事情发生后{Spoken(InspectionYears)}年内；申请仲裁，一般是{Spoken(ArbitrationYears)}年内。";

    /// <summary>The rules with their exceptions, a sentence each.</summary>
    public static IReadOnlyList<string> Sentences { get; } =
    [
        $"违反劳动保障法律、法规或者规章的行为，{Spoken(InspectionYears)}年内没有被发现、也没有人举报投诉的，监察不再查处；行为一直持续的，从结束那天算起。",
        $"申请仲裁的时效为{Spoken(ArbitrationYears)}年，从知道或者应当知道权利被侵害那天算起；欠劳动报酬的，在职期间不受限制，离职后{Spoken(ArbitrationYears)}年内提出。",
    ];

    /// <summary>The articles that say so.</summary>
    public static IReadOnlyList<Citation> Basis { get; } = [Order423.Article(20), ArbitrationLaw.Article(27, 1), ArbitrationLaw.Article(27, 4)];

    private static string Spoken(int years) => years switch
    {
        1 => "一",
        2 => "两",
        _ => throw new ArgumentOutOfRangeException(nameof(years), years, "Only what the statutes say today can be spoken."),
    };
}
