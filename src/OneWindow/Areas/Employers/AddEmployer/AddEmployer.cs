using OneWindow.Areas.Employers.Contracts;
using OneWindow.Data;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Employers.AddEmployer;

/// <summary>Adds an employer on its own, apart from any matter.</summary>
public sealed class AddEmployer(WriteDoor door, EmployerRegister register)
{
    public Task<Result<EmployerId>> HandleAsync(NewEmployer command, ActionContext by, CancellationToken cancel) => door.WriteOnceAsync(
        by.IdempotencyKey, $"add-employer/{by.Person.Value}", (db, token) => register.AddAsync(db, command, by, token), cancel);
}
