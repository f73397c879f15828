using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;

namespace OneWindow.Areas.Intake.Contracts;

/// <summary>Reminds somebody of matters: that they were directed to them, that a party asks.</summary>
public interface ITellOfMatters
{
    /// <summary>Writes a reminder for each inside the caller's transaction.</summary>
    /// <param name="db">The context of the door.</param>
    /// <param name="person">Who follows them now.</param>
    /// <param name="occasion">A stable code of what happened: <c>directed</c>.</param>
    /// <param name="matters">The matters, each with what is said of it: in Chinese, without personal data.</param>
    /// <param name="by">Whose act it is.</param>
    /// <param name="cancel">Ends the work.</param>
    Task TellAsync(
        OneWindowDb db, PersonId person, string occasion, IReadOnlyCollection<(MatterId Matter, string What)> matters, ActionContext by, CancellationToken cancel);
}
