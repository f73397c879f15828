using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Cases.HandOver;

/// <summary>The open cases in which somebody is named, before their post ends.</summary>
internal sealed class OpenCasesOfPosts(OneWindowDb db, ProcedureBook procedures) : IOpenWork
{
    public async Task<IReadOnlyList<OpenWork>> OfAsync(PersonId person, IReadOnlyCollection<HeldPost> posts, CancellationToken cancel)
    {
        var held = posts.Select(post => post.Appointment).ToList();
        var counts = await db.Set<Case>().AsNoTracking()
            .Where(one => one.EndedOn == null)
            .SelectMany(one => one.Officers, (one, officer) => new { one.Procedure, officer.AppointmentId, Leads = one.LeadId == officer.AppointmentId })
            .Where(one => held.Contains(one.AppointmentId))
            .GroupBy(one => one.Procedure)
            .Select(group => new { Procedure = group.Key, Cases = group.Count(), Led = group.Count(one => one.Leads) })
            .ToListAsync(cancel);
        return
        [
            .. from count in counts
               let procedure = procedures.All.First(one => one.Code == count.Procedure)
               orderby count.Procedure
               select new OpenWork(
                   $"{procedure.Name}未办结的案件 {count.Cases} 件（其中{procedure.LeadName} {count.Led} 件）",
                   $"请{procedure.Head.Name}在“案件”的“移交承办工作”里移交给接手的人"),
        ];
    }
}
