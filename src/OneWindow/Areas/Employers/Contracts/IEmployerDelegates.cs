using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers.Contracts;

/// <summary>Identifies somebody who acts for an employer on the public pages.</summary>
public readonly record struct DelegateId(Guid Value)
{
    /// <summary>A new identifier, a version-7 UUID: later ones sort after earlier ones.</summary>
    public static DelegateId New() => new(Guid.CreateVersion7());
}

/// <summary>Somebody who acts for an employer on the public pages (经办人).</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Employer">The employer.</param>
/// <param name="EmployerName">Its name.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Consents">Whether the employer agreed to be served through the pages (民事诉讼法第九十条).</param>
public sealed record DelegateCard(DelegateId Id, EmployerId Employer, string EmployerName, string Name, bool Consents);

/// <summary>Finds those who may act for employers, and keeps what they agree to.</summary>
public interface IEmployerDelegates
{
    /// <summary>By the credit code of the employer and the person's mobile number; null where they do not belong together today.</summary>
    Task<DelegateCard?> FindAsync(string creditCode, string telephone, DateOnly today, CancellationToken cancel);

    /// <summary>One who may still act today; null otherwise.</summary>
    Task<DelegateCard?> ReadAsync(DelegateId id, DateOnly today, CancellationToken cancel);

    /// <summary>The employer agrees to be served through the pages, or no longer does.</summary>
    Task<Result<DelegateId>> ConsentAsync(DelegateId id, bool consents, ActionContext by, CancellationToken cancel);
}
