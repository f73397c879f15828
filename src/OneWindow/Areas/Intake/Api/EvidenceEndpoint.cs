using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using OneWindow.Areas.Intake.AddEvidence;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Evidence;
using OneWindow.Hosting.Profiles;
using OneWindow.Hosting.Web;

namespace OneWindow.Areas.Intake.Api;

/// <summary>A file that was taken.</summary>
/// <param name="Id">The piece of evidence.</param>
/// <param name="Hash">SHA-256 of its content, by which a matter refers to it.</param>
/// <param name="SameAs">The name under which the same content already stood there; null for a new piece.</param>
public sealed record EvidenceAnswer(Guid Id, string Hash, string? SameAs);

/// <summary>Takes files from other programs, one by one: the body is the file.</summary>
internal static class EvidenceEndpoint
{
    private const long MoreThanAFile = 1024 * 1024;

    public static async Task<Results<Created<EvidenceAnswer>, ProblemHttpResult>> AddAsync(
        Guid matter, string name, string? kind, string? origin, string? note, HttpRequest request, EvidenceStore store, AddEvidence.AddEvidence add, Profile profile,
        CurrentActor actor, CancellationToken cancel)
    {
        // A file above the limit is read a little further, so that the answer can say so.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = profile.Evidence.LargestFile + MoreThanAFile;
        }

        if (!(await store.ReceiveAsync(request.Body, profile.Evidence.LargestFile, cancel)).TryGet(out var file, out var refusals))
        {
            return RefusalAnswers.Problem(refusals);
        }

        using (file)
        {
            var command = new EvidenceHandedIn(EvidenceOwner.Of(new MatterId(matter)), name, file)
            {
                Kind = EvidenceChoices.KindOf(kind), Origin = EvidenceChoices.OriginOf(origin), Note = note,
            };
            var hash = file.Content.Hash;
            return (await add.HandleAsync(command, actor.Get(), cancel)).TryGet(out var taken, out refusals)
                ? TypedResults.Created($"/matters/{matter}/evidence/{taken.Id.Value}", new EvidenceAnswer(taken.Id.Value, hash, taken.SameAs))
                : RefusalAnswers.Problem(refusals);
        }
    }
}
