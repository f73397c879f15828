using OneWindow.Areas.Cases;
using OneWindow.Areas.Documents;
using OneWindow.Areas.Employers;
using OneWindow.Areas.Exchange;
using OneWindow.Areas.Intake;
using OneWindow.Areas.Messages;
using OneWindow.Areas.Oversight;
using OneWindow.Areas.Portal;
using OneWindow.Areas.Publicity;
using OneWindow.Areas.Search;
using OneWindow.Areas.Staff;

namespace OneWindow.Hosting.Areas;

/// <summary>Every area of this application, one line each, in the order of the menu.</summary>
public static class AreaCatalogue
{
    /// <summary>The areas.</summary>
    public static readonly IReadOnlyList<IArea> All =
    [
        new IntakeArea(),
        new EmployersArea(),
        new CasesArea(),
        new DocumentsArea(),
        new MessagesArea(),
        new OversightArea(),
        new SearchArea(),
        new StaffArea(),
        new PublicityArea(),
        new PortalArea(),
        new ExchangeArea(),
    ];
}
