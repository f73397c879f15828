using System.Text.Json.Serialization;
using OneWindow.Law.Calendar;
using OneWindow.Law.Statutes;

namespace OneWindow.Law.Clocks;

/// <summary>How a document is served (送达方式).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ServiceMethod>))]
public enum ServiceMethod
{
    /// <summary>直接送达.</summary>
    Direct,

    /// <summary>当场交付, at the announcement.</summary>
    OnSpot,

    /// <summary>留置送达: left where the addressee refuses it.</summary>
    Leaving,

    /// <summary>电子送达, with consent.</summary>
    Electronic,

    /// <summary>委托送达.</summary>
    Entrusted,

    /// <summary>邮寄送达.</summary>
    Postal,

    /// <summary>转交送达, through the army, a prison.</summary>
    Forwarded,

    /// <summary>公告送达.</summary>
    Publication,

    /// <summary>张贴并拍照录像: an order to pay at the premises of an employer who fled.</summary>
    PostedWithRecording,

    /// <summary>仲裁留置、张贴: in arbitration, recorded by photo or video.</summary>
    ArbitrationPosting,

    /// <summary>简易送达: telephone, message, fax in simplified arbitration.</summary>
    Simplified,
}

/// <summary>From which day a document counts as served, by one method. A clock that starts on receipt starts on this day (K-14).</summary>
/// <param name="Method">The method.</param>
/// <param name="Name">The method in Chinese.</param>
/// <param name="EventName">Which day the officer records, in Chinese: 签收日期.</param>
/// <param name="After">How long after that day it counts as served; null for the day itself.</param>
/// <param name="Basis">The article.</param>
public sealed record DeemedServiceRule(ServiceMethod Method, string Name, string EventName, Period? After, Citation Basis)
{
    /// <summary>The day from which the document counts as served.</summary>
    /// <param name="eventDay">The recorded day.</param>
    /// <param name="calendar">The calendar; only publication and posting in arbitration ask it.</param>
    public DateOnly ServedOn(DateOnly eventDay, WorkCalendar calendar) => After is { } period ? period.DueDay(eventDay, calendar) : eventDay;
}

/// <summary>The rules of deemed service, by method (documents.md §2).</summary>
public static class DeemedService
{
    private static readonly Statute Law = Laws.CivilProcedureLaw;

    /// <summary>Every rule, in the order in which the law prefers the methods.</summary>
    public static readonly IReadOnlyList<DeemedServiceRule> Rules =
    [
        new(ServiceMethod.Direct, "直接送达", "送达回证上的签收日期", null, Law.Article(87)),
        new(ServiceMethod.OnSpot, "当场交付", "宣告并交付的日期", null, Laws.PenaltyLaw.Article(61)),
        new(ServiceMethod.Leaving, "留置送达", "留置的日期", null, Law.Article(89)),
        new(ServiceMethod.Electronic, "电子送达", "到达受送达人特定系统的日期", null, Law.Article(90)),
        new(ServiceMethod.Entrusted, "委托送达", "送达回证上的签收日期", null, Law.Article(91)),
        new(ServiceMethod.Postal, "邮寄送达", "回执上注明的收件日期", null, Law.Article(91)),
        new(ServiceMethod.Forwarded, "转交送达", "送达回证上的签收日期", null, Law.Article(94)),
        new(ServiceMethod.Publication, "公告送达", "发出公告的日期", 30.CalendarDays, Law.Article(95)),
        new(ServiceMethod.PostedWithRecording, "张贴并拍照录像", "张贴并记录的日期", null, Laws.WageCrimeInterpretation.Article(4, 2)),
        new(ServiceMethod.ArbitrationPosting, "仲裁留置、张贴送达", "留置或者张贴的日期", 3.WorkingDays, Laws.Rules33.UnverifiedArticle(20, 2)),
        new(ServiceMethod.Simplified, "简易送达", "确认收悉或者证明收悉的日期", null, Laws.Rules33.Article(59)),
    ];

    /// <summary>The rule of a method.</summary>
    public static DeemedServiceRule Of(ServiceMethod method) => Rules.First(rule => rule.Method == method);
}
