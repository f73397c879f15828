using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Numbers;

namespace OneWindow.Areas.Documents.ComposePaper;

/// <summary>All that was read for some papers, whatever their number.</summary>
/// <param name="Beside">The other papers of their cases, and those that they correct.</param>
/// <param name="Cases">Their cases, as far as the person may see them.</param>
/// <param name="Matters">Their matters and those of their cases.</param>
/// <param name="Referrals">The sendings to the triage room that they belong to.</param>
/// <param name="Office">Units, windows, names, numbers.</param>
internal sealed record PaperSources(
    IReadOnlyList<RelatedPaper> Beside, IReadOnlyDictionary<CaseId, CaseFile> Cases, IReadOnlyDictionary<MatterId, MatterFile> Matters,
    IReadOnlyDictionary<ReferralId, MatterReferral> Referrals, OfficeBook Office)
{
    /// <summary>The sending that a paper belongs to; null for none.</summary>
    public MatterReferral? ReferralOf(Document document) =>
        SentAs(document) is { } id && Referrals.GetValueOrDefault(id) is { } referral && referral.Matter == document.MatterId ? referral : null;

    /// <summary>Which sending a paper may belong to.</summary>
    public static ReferralId? SentAs(Document document) =>
        document.CaseId is null && Guid.TryParse(document.Run, out var run) ? new ReferralId(run) : null;
}

/// <summary>What papers name of the office.</summary>
/// <param name="Units">The units.</param>
/// <param name="Windows">The names of the windows.</param>
/// <param name="Names">Who holds a post.</param>
/// <param name="Persons">The names of persons.</param>
/// <param name="LastNumbers">The last number of each series asked for; a series without any is left out.</param>
internal sealed record OfficeBook(
    IReadOnlyList<UnitEntry> Units, IReadOnlyDictionary<WindowId, string> Windows, IReadOnlyDictionary<AppointmentId, StaffName> Names,
    IReadOnlyDictionary<PersonId, string> Persons, IReadOnlyDictionary<NumberSeriesKey, int> LastNumbers);
