using OneWindow.Areas.Cases.Approvals.AgreeToDraft;
using OneWindow.Areas.Cases.Approvals.AskCoSigners;
using OneWindow.Areas.Cases.Approvals.PassOn;
using OneWindow.Areas.Cases.Approvals.SendBack;
using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Cases.Approvals.ShowApproval;

/// <summary>The acts of those who are asked.</summary>
public sealed class ApprovalActs(
    AgreeToDraft.AgreeToDraft agree, SendBackDraft sendBack, PassOnDraft passOn, AskCoSigners.AskCoSigners ask)
{
    private static readonly Refusal NothingChosen = Refusal.Invalid(nameof(SignForm.Decision), "nothing-chosen", "请选择同意、退回还是其他。");

    public Task<Result<ApprovalState>> DoAsync(ApprovalId id, SignForm form, ActionContext by, CancellationToken cancel) => form.Decision switch
    {
        SignForm.Agree => agree.HandleAsync(new OpinionOnDraft(id, form.Opinion, Objects: false, form.Version), by, cancel),
        SignForm.Object => agree.HandleAsync(new OpinionOnDraft(id, form.Opinion, Objects: true, form.Version), by, cancel),
        SignForm.Return => sendBack.HandleAsync(new DraftSentBack(id, form.ToStage ?? 0, form.Opinion, form.Version), by, cancel),
        SignForm.Pass => passOn.HandleAsync(new DraftPassedOn(id, Of(form.PassTo), form.Opinion, form.Version), by, cancel),
        SignForm.Ask => ask.HandleAsync(new CoSignersAsked(id, [.. (form.CoSigners ?? []).Select(Of).OfType<AppointmentId>()], form.Version), by, cancel),
        _ => Task.FromResult<Result<ApprovalState>>(NothingChosen),
    };

    private static AppointmentId? Of(string? id) => Guid.TryParse(id, out var known) ? new AppointmentId(known) : null;
}

/// <summary>The form of somebody who is asked, as it was typed.</summary>
public sealed class SignForm : IExpectsVersion
{
    public const string Agree = "agree";
    public const string Object = "object";
    public const string Return = "return";
    public const string Pass = "pass";
    public const string Ask = "ask";

    public string? Decision { get; set; }

    /// <summary>The opinion, or why it is sent back or passed on.</summary>
    public string? Opinion { get; set; }

    /// <summary>The stage to which it is sent back; 0 for whoever drafted it.</summary>
    public int? ToStage { get; set; }

    public string? PassTo { get; set; }

    public List<string>? CoSigners { get; set; }

    public long? Version { get; set; }

    IExpectsVersion IExpectsVersion.Expecting(long version)
    {
        Version = version;
        return this;
    }
}

/// <summary>The form of whoever drafted it.</summary>
public sealed class DrafterForm
{
    /// <summary>recall, urge or drop.</summary>
    public string? Act { get; set; }

    public string? Reason { get; set; }

    public long? Version { get; set; }
}
