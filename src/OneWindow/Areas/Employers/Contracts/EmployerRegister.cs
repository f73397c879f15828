using OneWindow.Data;
using OneWindow.Data.Events;
using OneWindow.Data.Search;
using OneWindow.Hosting.Actions;
using OneWindow.Hosting.Profiles;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers.Contracts;

/// <summary>Adds employers within another use case's transaction: a matter and the employer it names are stored together or not at all.</summary>
public sealed class EmployerRegister(EventStore events, INameIndex names, Profile profile)
{
    /// <summary>The kind under which employers stand in the index of names.</summary>
    internal const string IndexKind = "employer";

    /// <summary>The stream of an employer's events.</summary>
    internal static EventStream StreamOf(EmployerId id) => new("employer", id.Value);

    /// <summary>Checks and adds an employer; refused with one message for each field at fault.</summary>
    public async Task<Result<EmployerId>> AddAsync(OneWindowDb within, NewEmployer typed, ActionContext by, CancellationToken cancel)
    {
        var check = await EmployerDetails.CheckAsync(within, profile, typed, self: null, cancel);
        if (!check.TryGet(out var details, out var refusals))
        {
            return Result<EmployerId>.Refused(refusals);
        }

        var employer = new Employer
        {
            Id = EmployerId.New(), Name = details.Name, Kind = details.Kind, Source = typed.Source, Status = details.Status, AddedAt = by.At,
        };
        details.ApplyTo(employer);
        within.Add(employer);
        events.Begin(within, StreamOf(employer.Id), "employer-added", new EmployerAdded(details.Name, details.CreditCode, details.Status), by);
        Index(within, employer);

        // What the caller adds may refer to it, and its tables are not ours to order.
        await within.FlushAsync(cancel);
        return employer.Id;
    }

    internal void Index(OneWindowDb within, Employer employer) =>
        names.Enter(within, IndexKind, employer.Id.Value, Found.NamedEmployers.TextOf(employer));
}

/// <summary>An employer was added.</summary>
internal sealed record EmployerAdded(string Name, string? CreditCode, EmployerStatus Status);

/// <summary>What was known of an employer was corrected.</summary>
internal sealed record EmployerCorrected(string Reason, IReadOnlyList<string> Changes);
