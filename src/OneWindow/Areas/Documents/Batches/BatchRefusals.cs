using OneWindow.Areas.Documents.Contracts;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Documents.Batches;

/// <summary>Why several papers cannot be taken together.</summary>
internal static class BatchRefusals
{
    /// <summary>The field under which papers are chosen, on the list and in the preview.</summary>
    public const string Field = "paper";

    public static readonly Refusal NothingChosen = Refusal.Invalid(Field, "nothing-chosen", "请至少选择一件文书");

    public static readonly Refusal TooMany = Refusal.Invalid(Field, "too-many", $"一次最多选择 {IPaperBatches.Most} 件，其余的请再办一次");

    public static readonly Refusal ChosenTwice = Refusal.Invalid(Field, "chosen-twice", "同一件文书选了两次，请重新选择");

    public static readonly Refusal NoSuchBatch = Refusal.NotFound("no-such-batch", "没有这次批量办理，或者不是您办的");

    /// <summary>What is wrong with a choice; null where it can be looked at.</summary>
    public static Refusal? OfChoice<T>(IReadOnlyCollection<T> chosen) => chosen.Count switch
    {
        0 => NothingChosen,
        > IPaperBatches.Most => TooMany,
        _ => chosen.Distinct().Count() == chosen.Count ? null : ChosenTwice,
    };
}
