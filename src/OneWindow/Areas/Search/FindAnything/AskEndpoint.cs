using OneWindow.Areas.Search.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OneWindow.Areas.Staff.Contracts;

namespace OneWindow.Areas.Search.FindAnything;

/// <summary>Takes what was typed into the search box. It is posted, so that a person's number never stands in an address.</summary>
internal static class AskEndpoint
{
    public static RedirectHttpResult Ask([FromForm] string? q, SearchReader reader, SealedQuestion sealing, CurrentActor actor) =>
        TypedResults.LocalRedirect(HrefOf(reader.Read(q, actor.Get().Today), sealing));

    public static string HrefOf(Contracts.SearchText text, SealedQuestion sealing) =>
        text.Personal is { } number ? SearchRoutes.Sealed(sealing.Seal(number.Value)) : SearchRoutes.Words(text.Words);
}
