using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Reminds somebody that a matter was directed to them.</summary>
public interface ITellDirected
{
    /// <summary>Writes the reminder inside the caller's transaction.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="matter">The matter.</param>
    /// <param name="person">Who follows it now.</param>
    /// <param name="what">In Chinese, without personal data.</param>
    /// <param name="by">Who directed it.</param>
    /// <param name="cancel">Ends the work.</param>
    Task TellAsync(OneWindowDb db, MatterId matter, PersonId person, string what, ActionContext by, CancellationToken cancel);
}
