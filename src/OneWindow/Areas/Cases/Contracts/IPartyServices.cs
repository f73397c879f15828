using OneWindow.Areas.Documents.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Contracts;

/// <summary>A signed paper as whoever it is for finds it.</summary>
/// <param name="Case">Its case.</param>
/// <param name="Run">Its service.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Name">What it is: 限期改正指令书.</param>
/// <param name="Number">Its number; null for none.</param>
/// <param name="Way">The procedure: 劳动保障监察.</param>
/// <param name="CaseNumber">The number of the case; null before it has one.</param>
/// <param name="IssuedOn">The day on which it was signed.</param>
/// <param name="Recipient">For whom it is.</param>
/// <param name="ServedOn">The day that counts as the day of service; null while it was not served.</param>
/// <param name="CaseIsOpen">Whether the case still takes what parties say.</param>
public sealed record PartyPaper(
    CaseId Case, string Run, DocumentId Paper, string Name, string? Number, string Way, string? CaseNumber, DateOnly IssuedOn, string Recipient,
    DateOnly? ServedOn, bool CaseIsOpen);

/// <summary>
/// Papers served on parties through the public pages (电子送达). Whoever calls has made sure who asks, and that they agreed to it
/// (民事诉讼法第九十条).
/// </summary>
public interface IPartyServices
{
    /// <summary>The papers of a matter's cases that are for one of these persons, the latest first.</summary>
    Task<IReadOnlyList<PartyPaper>> OfMatterAsync(MatterId matter, IReadOnlyCollection<string> names, CancellationToken cancel);

    /// <summary>The papers that are for an employer, the latest first. A case of which it holds no paper is not told of: an inspection does not announce itself.</summary>
    Task<IReadOnlyList<PartyPaper>> OfEmployerAsync(EmployerId employer, CancellationToken cancel);

    /// <summary>Records that a paper was received today: what the party must do runs from it. Done twice, the first time counts.</summary>
    /// <param name="paper">From one of the lists.</param>
    /// <param name="receiver">Who received it.</param>
    /// <param name="proof">What proves it.</param>
    /// <param name="by">The party.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>One line: what follows; or why it is not received this way.</returns>
    Task<Result<string>> ReceiveAsync(PartyPaper paper, string receiver, string proof, ActionContext by, CancellationToken cancel);
}
