using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Employers.Contracts;
using OneWindow.Areas.Exchange.Contracts;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Intake.RegisterMatter;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;
using OneWindow.Law.Triage;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake.Api;

/// <summary>A matter as another system sends it; codes as the law declares them, days as 2026-07-01, amounts in fen.</summary>
public sealed record MatterRequest(string Source, string Kind, string Narrative)
{
    /// <summary>Made by the sender, if files were handed in under it before; null to have one made.</summary>
    public Guid? Id { get; init; }

    public string? SourceReference { get; init; }

    /// <summary>When it reached the sender, UTC; null for now.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    public Guid? Employer { get; init; }

    public string? EmployerAsNamed { get; init; }

    public string? WorkDivision { get; init; }

    public string? WorkPlace { get; init; }

    public IReadOnlyList<PartyRequest> Parties { get; init => field = value ?? []; } = [];

    public IReadOnlyList<ClaimRequest> Claims { get; init => field = value ?? []; } = [];

    /// <summary>The hashes of files that were handed in under <see cref="Id"/>; if one has not arrived, nothing is registered.</summary>
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Why it is registered although the same person has an open matter against the same employer.</summary>
    public string? ReasonForSecond { get; init; }

    /// <summary>The command, or what is wrong with the request.</summary>
    internal (MatterToRegister Matter, IReadOnlyList<Refusal> Wrong) Read()
    {
        var wrong = new List<Refusal>();
        var source = IntakeSources.Find(Source);
        var kind = SubmissionKinds.Find(Kind);
        if (source is null)
        {
            wrong.Add(Refusal.Invalid("source", "unknown-source", $"没有来源“{Source}”。"));
        }

        if (kind is null)
        {
            wrong.Add(Refusal.Invalid("kind", "unknown-kind", $"没有提出方式“{Kind}”。"));
        }

        wrong.AddRange(Claims.Where(claim => ClaimTypes.Find(claim.Type) is null)
            .Select(claim => Refusal.Invalid("claims", "unknown-claim-type", $"没有事由“{claim.Type}”。")));
        var matter = new MatterToRegister(Id is { } known ? new MatterId(known) : MatterId.New(), source ?? default, kind ?? default, Narrative ?? string.Empty)
        {
            SourceReference = SourceReference,
            ReceivedAt = ReceivedAt?.UtcDateTime,
            Evidence = Evidence,
            ReasonForSecond = ReasonForSecond,
            Employer = Employer is { } employer ? new EmployerId(employer) : null,
            EmployerAsNamed = EmployerAsNamed,
            WorkDivision = WorkDivision,
            WorkPlace = WorkPlace,
            Parties = [.. Parties.Select(party => new PartyToRegister(PartyRole.Worker, party.Name)
            {
                IdentityNumber = party.IdentityNumber, Telephone = party.Telephone, Address = party.Address, MigrantWorker = party.MigrantWorker,
            })],
            Claims = wrong.Count > 0 ? [] : [.. Claims.Select(claim => new ClaimToRegister(ClaimTypes.Find(claim.Type)!)
            {
                From = claim.From, To = claim.To, Words = claim.Words,
                Amount = claim.AmountFen is { } fen ? new Money(fen) : null,
            })],
        };
        return (matter, wrong);
    }
}

/// <summary>A person.</summary>
public sealed record PartyRequest(string? Name, string? IdentityNumber, string? Telephone, string? Address, bool? MigrantWorker);

/// <summary>A claim.</summary>
public sealed record ClaimRequest(string Type, DateOnly? From, DateOnly? To, long? AmountFen, string? Words);

/// <summary>The receipt.</summary>
public sealed record MatterAnswer(Guid Id, string Number, string QueryCode, string State);

/// <summary>The state after an act.</summary>
public sealed record StateAnswer(string State);

/// <summary>The ways chosen.</summary>
public sealed record ChoicesRequest(IReadOnlyList<ChoiceRequest>? Choices, bool ByOfficer, string? Reason, long? Version) : IExpectsVersion
{
    IExpectsVersion IExpectsVersion.Expecting(long version) => this with { Version = version };
}

/// <summary>The way chosen for one claim.</summary>
public sealed record ChoiceRequest(Guid Claim, string Channel);

/// <summary>A matter with everything its page shows, numbers of people masked.</summary>
public sealed record MatterDetail(
    Guid Id, string Number, string Source, string Kind, string State, DateTime RegisteredAt, string Narrative, string? Employer,
    IReadOnlyList<ClaimDetail> Claims, long Version) : IHasVersion
{
    public IReadOnlyList<PartyDetail> Parties { get; init; } = [];

    public IReadOnlyList<FileDetail> Evidence { get; init; } = [];

    public IReadOnlyList<CaseOfMatter> Cases { get; init; } = [];

    /// <summary>Where the person was sent; null for nowhere.</summary>
    public string? GuidedTo { get; init; }

    /// <summary>How it ended; null while open.</summary>
    public string? Outcome { get; init; }

    internal static MatterDetail Of(MatterFile file, IReadOnlyList<CaseLine> cases) => new(
        file.Id.Value, file.Number, file.Source.Code(), file.Kind.Code(), MatterEndpoints.Code(file.State), file.RegisteredAt,
        NarrativeMask.Of(file.Narrative), file.Employer?.Name ?? file.EmployerAsNamed,
        [.. file.Claims.Select((claim, index) => new ClaimDetail(
            claim.Id.Value, claim.Type.Code, claim.Type.Name, claim.Amount?.Fen, claim.Channel?.Code(), claim.Case?.Value,
            file.Advice?.Claims.ElementAtOrDefault(index)?.Channels.Select(channel => new ChannelDetail(
                channel.Channel.Code(), channel.Standing.ToString().ToLowerInvariant(), channel.Reasons[0].Sentence, channel.Reasons[0].Basis)).ToList() ?? []))],
        file.Version)
    {
        Parties = [.. file.Parties.Select(PartyDetail.Of)],
        Evidence = [.. file.Evidence.Select(one => new FileDetail(one.Id.Value, one.Name, one.Hash, one.Size, one.Note, one.AddedAt))],
        Cases = [.. cases.Select(line => new CaseOfMatter(line.Id.Value, line.Number, line.Title, line.ProcedureName, line.StateName))],
        GuidedTo = file.GuidedTo, Outcome = file.Outcome,
    };
}

/// <summary>A person, numbers masked.</summary>
public sealed record PartyDetail(string Role, string Name, string? IdentityNumber, string? Telephone, bool? MigrantWorker)
{
    internal static PartyDetail Of(MatterParty party) => new(
        party.Role, party.Name, Masked(IntakeFields.IdentityNumber, party.IdentityNumber), Masked(IntakeFields.Telephone, party.Telephone), party.MigrantWorker);

    private static string? Masked(Data.Protection.PersonalField field, string? clear) => clear is null ? null : field.Mask(clear);
}

/// <summary>A file that was handed in.</summary>
public sealed record FileDetail(Guid Id, string Name, string Hash, long Size, string? Note, DateTime AddedAt);

/// <summary>A case to which the matter led.</summary>
public sealed record CaseOfMatter(Guid Id, string? Number, string Title, string Procedure, string StateName);

/// <summary>A claim with its advice.</summary>
public sealed record ClaimDetail(Guid Id, string Type, string Name, long? AmountFen, string? Channel, Guid? Case, IReadOnlyList<ChannelDetail> Advice);

/// <summary>What is advised on one channel.</summary>
public sealed record ChannelDetail(string Channel, string Standing, string Reason, IReadOnlyList<string> Basis);
