using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Law.Triage;

namespace OneWindow.Areas.Intake;

/// <summary>The addresses of this area.</summary>
public static class IntakeRoutes
{
    public const string New = "/matters/new";

    public const string Ledger = "/matters";

    public const string Export = "/matters/export.csv";

    public const string Today = "/matters/today";

    public const string Hall = "/hall";

    public const string DirectWork = Hall + "/direct";

    public const string Api = "/api/v1/matters";

    public static string Draft(MatterId id) => $"{New}?draft={id.Value}";

    public static string Show(MatterId id) => $"/matters/{id.Value}";

    public static string Step(MatterId id, string step) =>
        step is "choose" or "correct" or "add-evidence" or "receipt" or "triage-room" or "transfer-out" or "merge" or "direct"
        || step.StartsWith("parties/", StringComparison.Ordinal)
        ? $"/matters/{id.Value}/{step}"
        : $"/matters/{id.Value}/act/{step}";

    public static string DirectWorkOf(PersonId clerk) => $"{DirectWork}?clerk={clerk.Value}";

    public static string Direct(MatterId id) => $"/matters/{id.Value}/direct";

    /// <summary>The form that hands the claims of one way over.</summary>
    public static string Accept(MatterId id, Channel way) => $"/matters/{id.Value}/accept/{way.Code()}";

    /// <summary>The page of the matter or case with which evidence was handed in.</summary>
    public static string Of(EvidenceOwner owner) => owner.Case is { } @case ? $"/cases/{@case.Value}?tab=evidence" : Show(owner.Matter!.Value);

    public static string AddEvidence(EvidenceOwner owner) => $"{Folder(owner)}/add-evidence";

    public static string File(EvidenceOwner owner, EvidenceId file) => $"{Folder(owner)}/evidence/{file.Value}";

    public static string Withdraw(EvidenceOwner owner, EvidenceId file) => $"{File(owner, file)}/withdraw";

    private static string Folder(EvidenceOwner owner) => owner.Case is { } @case ? $"/cases/{@case.Value}" : Show(owner.Matter!.Value);
}
