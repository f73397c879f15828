namespace OneWindow.Law.Triage;

/// <summary>The catalogue of claim types (事由): every row of the table, in its order.</summary>
public static class ClaimTypes
{
    /// <summary>All 50, ordered by row.</summary>
    public static readonly IReadOnlyList<ClaimType> All =
    [
        ContractClaims.NoWrittenContract, ContractClaims.DoublePay, ProtectionClaims.ChildLabour, ProtectionClaims.SpecialProtection,
        ProtectionClaims.WorkingTime, PayClaims.WageArrears, PayClaims.BelowMinimumWage, PayClaims.OvertimePay,
        PayClaims.MigrantWages, PayClaims.ConstructionWages, PayClaims.SeverancePay, PayClaims.WageIou,
        ContractClaims.ConfirmRelation, ContractClaims.Termination, InsuranceClaims.WorkInjuryBenefits, InsuranceClaims.WorkInjuryDetermination,
        ContractClaims.IrregularDispatch, ContractClaims.CollectiveMatters, ProtectionClaims.AgencyMisconduct, InsuranceClaims.NotRegistered,
        InsuranceClaims.PremiumArrears, InsuranceClaims.PremiumUnderpayment, InsuranceClaims.InsuranceFraud, InsuranceClaims.CollectivePremiums,
        InsuranceClaims.LostBenefits, InsuranceClaims.AgainstAgency, InsuranceClaims.MedicalInsurance, ProtectionClaims.DepositTaken,
        ProtectionClaims.UnlawfulHouseRules, ProtectionClaims.UnionObstruction, ProtectionClaims.ForcedLabour, PersonClaims.PrivateHousehold,
        InsuranceClaims.AppraisalObjection, OtherClaims.ProjectMoney, PersonClaims.AppointedStaff, ProtectionClaims.UnlicensedEmployer,
        ProtectionClaims.Obstruction, OtherClaims.OtherPetition, PersonClaims.OverAge, PersonClaims.Students,
        PersonClaims.ForeignersWithoutPermit, PersonClaims.EstablishmentStaff, PayClaims.UnusedLeavePay, ContractClaims.NonCompete,
        ContractClaims.LeavingPapers, ProtectionClaims.Retaliation, ProtectionClaims.HiringDiscrimination, OtherClaims.Execution,
        ContractClaims.Performance, ContractClaims.Welfare,
    ];

    /// <summary>The claim type with this code; null where there is none.</summary>
    public static ClaimType? Find(string code) => All.FirstOrDefault(type => type.Code == code);

    /// <summary>The claim type of a row, 1 to 50.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public static ClaimType OfRow(int row) =>
        All.FirstOrDefault(type => type.Row == row) ?? throw new ArgumentOutOfRangeException(nameof(row), row, "No such row.");
}
