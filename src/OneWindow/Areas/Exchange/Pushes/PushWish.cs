using OneWindow.Law.Results;

namespace OneWindow.Areas.Exchange.Pushes;

/// <summary>Where to and what, as it was typed.</summary>
/// <param name="Address">The address.</param>
/// <param name="Kinds">The codes of <see cref="ChangeKinds"/>.</param>
internal sealed record PushWish(string? Address, IReadOnlyList<string> Kinds)
{
    /// <summary>The same made fit to be stored: what stands within “all of matters” is not named again.</summary>
    public Result<(string Address, IReadOnlyList<string> Kinds)> Read()
    {
        List<Refusal> wrong = [];
        if (!PushAddress.Read(Address).TryGet(out var address, out var refusals))
        {
            wrong.AddRange(refusals);
        }

        wrong.AddRange(Kinds.Count == 0 ? [PushErrors.NoKind] : []);
        wrong.AddRange(Kinds.All(ChangeKinds.Knows) ? [] : [PushErrors.UnknownKind]);
        return wrong.Count > 0
            ? Result<(string, IReadOnlyList<string>)>.Refused(wrong)
            : (address!, [.. ChangeKinds.All.Select(kind => kind.Code).Where(code => Kinds.Contains(code) && !Kinds.Any(other => code.StartsWith(other + "/", StringComparison.Ordinal)))]);
    }
}
