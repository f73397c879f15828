using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data.Protection;
using OneWindow.Law.Values;

namespace OneWindow.Areas.Intake;

/// <summary>A person who brings a matter, for himself or for others.</summary>
public sealed class Party
{
    public required PartyId Id { get; init; }

    public required MatterId MatterId { get; init; }

    /// <summary>From 1, in the order in which they stand on papers.</summary>
    public required int Ordinal { get; set; }

    public required PartyRole Role { get; set; }

    /// <summary>Empty for an anonymous reporter.</summary>
    public required string Name { get; set; }

    public ProtectedText? IdentityNumber { get; set; }

    public ProtectedText? Telephone { get; set; }

    /// <summary>The address for service (送达地址).</summary>
    public ProtectedText? Address { get; set; }

    /// <summary>Whether papers may be served by message or mail (送达地址确认书).</summary>
    public bool ElectronicService { get; set; }

    public bool? MigrantWorker { get; set; }

    /// <summary>What this worker is owed; null where only the claims carry amounts.</summary>
    public Money? Amount { get; set; }

    /// <summary>A reporter is kept secret (监察条例第九条第三款): only named handlers read the row.</summary>
    public required bool IsSealed { get; init; }
}

/// <summary>In which role somebody stands in a matter.</summary>
public enum PartyRole
{
    /// <summary>劳动者本人.</summary>
    Worker,

    /// <summary>代理人.</summary>
    Representative,

    /// <summary>举报人.</summary>
    Reporter,
}

/// <summary>Who may see the sealed reporter of a matter, besides nobody.</summary>
public sealed class Handler
{
    public required MatterId MatterId { get; init; }

    public required Staff.Contracts.PersonId PersonId { get; init; }
}

/// <summary>The Chinese names of the roles.</summary>
public static class PartyRoles
{
    public static string Name(this PartyRole role) => role switch
    {
        PartyRole.Worker => "劳动者",
        PartyRole.Representative => "代理人",
        PartyRole.Reporter => "举报人",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, message: null),
    };
}
