using System.Globalization;
using OneWindow.Hosting.Scenarios.Demo;
using OneWindow.Law.SharedTracks;
using Facts = OneWindow.Law.Inspection.InspectionFacts;

namespace OneWindow.Hosting.Scenarios.Telling;

/// <summary>The usual moves of an inspection case, in the words that officers use; what is particular to a case is handed in.</summary>
internal static class InspectionMoves
{
    /// <summary>An inspector proposes to file the case.</summary>
    public static CaseStory ProposedBy(this CaseStory told, string inspector) => told.Takes(
        inspector, "propose-filing",
        (Facts.FilingGrounds, "投诉事项属于劳动保障监察范围，在本辖区，未超过二年查处时效，初步证据可以证明违法事实，建议立案。拟查：劳动用工情况、考勤和工资支付台账。"),
        (Facts.Violated, "《劳动保障监察条例》第十一条第（六）项"));

    /// <summary>The head approves the filing with two officers, the first in charge, and signs the form.</summary>
    public static CaseStory FiledWith(this CaseStory told, string lead, string second) => told.TakesNaming(
        DemoPeople.InspectionHead, "approve-filing", [lead, second], (Facts.NoConflict, "yes"), (Facts.Opinion, "同意立案，请尽快查清事实。"))
        .Signed("D-INS-05", DemoPeople.InspectionHead);

    /// <summary>The investigation begins with an inquiry to the employer.</summary>
    public static CaseStory InvestigatedBy(this CaseStory told, string inspector, int answerBy) => told.Takes(
        inspector, "begin-investigation",
        (Facts.CertificatesShown, "yes"), (Facts.Inquiry, "职工名册、劳动合同、近两年考勤记录、工资支付台账和银行流水；就投诉事项作出书面说明。"),
        (Facts.AnswerBy, told.Day(answerBy)));

    /// <summary>Somebody is interviewed.</summary>
    public static CaseStory Interviewed(this CaseStory told, string inspector, string whom, string said) => told.Takes(
        inspector, "record-interview",
        (Facts.Interviewed, whom), (Facts.InterviewBegan, $"{told.Today} 09:20"), (Facts.InterviewEnded, $"{told.Today} 10:35"),
        (Facts.InterviewPlace, "市劳动保障监察支队询问室"), (Facts.CertificatesShown, "yes"),
        (Facts.InterviewText, said));

    /// <summary>The workplace is checked.</summary>
    public static CaseStory Checked(this CaseStory told, string inspector, string where, string found) => told.Takes(
        inspector, "record-check",
        (Facts.CheckBegan, $"{told.Today} 14:10"), (Facts.CheckEnded, $"{told.Today} 15:40"), (Facts.CheckPlace, where), (Facts.CertificatesShown, "yes"), (Facts.CheckFindings, found));

    /// <summary>The investigation is concluded with what was found.</summary>
    public static CaseStory Concluded(this CaseStory told, string inspector, string findings, decimal? owed) => told.Takes(
        inspector, "conclude",
        [
            (Facts.Findings, findings), (Facts.Evidence, "询问笔录\n考勤记录\n工资支付台账"), (Facts.Violated, "《劳动保障监察条例》第十一条第（六）项"),
            (Facts.EmployerStatement, "对事实没有异议，因资金周转困难未能按时支付。"), (Facts.HandlingBasis, "《劳动保障监察条例》第二十六条第（一）项"), (Facts.Proposal, "违反《劳动保障监察条例》的规定，建议责令限期改正。"),
            .. owed is { } amount ? [(Facts.Owed, Yuan(amount))] : Array.Empty<(Law.Procedures.Facts.Fact, string)>(),
        ]);

    /// <summary>The head orders to correct by a day.</summary>
    public static CaseStory Ordered(this CaseStory told, string what, int by) => told.Takes(
        DemoPeople.InspectionHead, "order-correction",
        (Facts.Order, what), (Facts.CorrectBy, told.Day(by)), (Facts.Opinion, "同意，责令限期改正。"));

    /// <summary>A paper that was signed is handed to whom it is for.</summary>
    public static CaseStory Served(this CaseStory told, string inspector, string receiver) => told.Takes(
        inspector, "serve",
        (ServiceTrack.Method, "direct"), (ServiceTrack.ServedOn, told.Today), (ServiceTrack.Receiver, receiver), (ServiceTrack.Proof, "送达回证，受送达人当场签收"));

    /// <summary>The employer pays; the payment is recorded.</summary>
    public static CaseStory Paid(this CaseStory told, string inspector, decimal amount, int workers) => told.Takes(
        inspector, "record-payment",
        (PerformanceTrack.Paid, Yuan(amount)), (PerformanceTrack.WorkersPaid, workers.ToString(CultureInfo.InvariantCulture)),
        (PerformanceTrack.PaidOn, told.Today), (PerformanceTrack.Receipts, "银行代发回单，劳动者签字的收款确认书"));

    /// <summary>The correction is verified: all was paid, everybody confirmed.</summary>
    public static CaseStory Verified(this CaseStory told, string inspector, decimal? recovered, int workers) => told.Takes(
        inspector, "verify-correction",
        [
            (Facts.CorrectionManner, "bank-records"), (Facts.Correction, "用人单位已按指令书改正，提交了支付凭证；逐一电话核实，劳动者均确认。"),
            (Facts.CorrectionProof, "银行代发回单\n劳动者收款确认书"), (Facts.OfficerOpinion, "已按指令书改正，建议结案。"),
            (Facts.WorkersConfirmed, workers.ToString(CultureInfo.InvariantCulture)),
            .. recovered is { } amount ? [(Facts.Recovered, Yuan(amount))] : Array.Empty<(Law.Procedures.Facts.Fact, string)>(),
        ]);

    /// <summary>The head closes the case and signs the form.</summary>
    public static CaseStory Closed(this CaseStory told, string outcome) => told
        .Takes(DemoPeople.InspectionHead, "close", (Facts.Outcome, outcome), (Facts.Opinion, "同意结案。"))
        .Signed("D-INS-26", DemoPeople.InspectionHead);

    /// <summary>The volume goes to the archive.</summary>
    public static CaseStory Archived(this CaseStory told, int pages) => told.Takes(
        DemoPeople.Archivist, "archive", (Facts.Pages, pages.ToString(CultureInfo.InvariantCulture)), (Facts.Retention, "10y"));

    private static string Yuan(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
