using OneWindow.Areas.Portal.FileMatter;
using OneWindow.Areas.Publicity.Contracts;
using OneWindow.Ui.Frame;

namespace OneWindow.Areas.Portal;

/// <summary>The addresses of the public pages.</summary>
public static class PortalRoutes
{
    public const string Home = FrameRoutes.Public;

    public const string Employer = Home + "/file/employer";

    public const string Person = Home + "/file/person";

    public const string Check = Home + "/file/check";

    public const string Receipt = Home + "/receipt";

    /// <summary>Plain guides and the offices.</summary>
    public const string Guides = Home + "/guides";

    /// <summary>Typical cases, decisions, questions and answers.</summary>
    public const string Open = Home + "/open";

    public const string Progress = Home + "/progress";

    public const string Matter = Home + "/matter";

    public const string Ask = Matter + "/ask";

    public const string Withdraw = Matter + "/withdraw";

    public const string Files = Matter + "/files";

    public const string Rate = Matter + "/rate";

    /// <summary>Papers for the party.</summary>
    public const string Papers = Matter + "/papers";

    public const string Payment = Matter + "/payment";

    public const string Mediation = Matter + "/mediation";

    /// <summary>Found again by a code sent to the telephone.</summary>
    public const string Phone = Home + "/phone";

    public const string PhoneCode = Phone + "/code";

    /// <summary>Everything of a telephone.</summary>
    public const string Mine = Phone + "/matters";

    /// <summary>Keeps a filing for another device.</summary>
    public const string Save = Home + "/file/save";

    /// <summary>The employers' door.</summary>
    public const string OfEmployer = Home + "/employer";

    public const string EmployerCode = OfEmployer + "/code";

    public const string EmployerPapers = OfEmployer + "/papers";

    public const string EmployerLeave = OfEmployer + "/leave";

    /// <summary>For the staff: what the public thinks.</summary>
    public const string Ratings = "/ratings";

    /// <summary>Closes the matter on this device.</summary>
    public const string Leave = Matter + "/leave";

    /// <summary>Turns large type on and off.</summary>
    public const string View = Home + "/view";

    /// <summary>The first screen for a report: whoever reports is kept secret.</summary>
    public const string Report = Home + "?kind=report";

    /// <summary>What to know of one trouble.</summary>
    public static string Guide(Trouble trouble)
    {
        ArgumentNullException.ThrowIfNull(trouble);
        return $"{Guides}/{trouble.Code}";
    }

    /// <summary>One of them.</summary>
    public static string OpenText(PublicationId id) => $"{Open}/{id.Value}";

    /// <summary>A paper for a worker; <paramref name="service"/> is that of <see cref="PartyPapers.PaperKey"/>.</summary>
    public static string Paper(string service) => $"{Matter}/paper?of={service}";

    /// <summary>A paper for an employer.</summary>
    public static string EmployerPaper(string service) => $"{OfEmployer}/paper?of={service}";

    /// <summary>A case as its employer may know it.</summary>
    public static string EmployerCase(Guid of) => $"{OfEmployer}/case?of={of}";

    /// <summary>What an employer says of a case.</summary>
    public static string EmployerSay(Guid of) => $"{OfEmployer}/say?of={of}";

    /// <summary>The form that records what came of asking.</summary>
    public static string FollowUp(Guid rating) => $"{Ratings}?waiting=true&rating={rating}";

    /// <summary>The page of progress with a query code filled in: what the square on the receipt holds.</summary>
    public static string ProgressOf(string queryCode) => $"{Progress}?code={queryCode}";

    /// <summary>The address that switches the view, and comes back.</summary>
    public static string Switch(PublicView view, string back) => $"{View}?to={view.ToString().ToLowerInvariant()}&back={Uri.EscapeDataString(back)}";
}

/// <summary>How large the public pages are shown.</summary>
public enum PublicView
{
    /// <summary>标准版.</summary>
    Standard,

    /// <summary>长辈版: larger type, stronger contrast.</summary>
    Elder,
}
