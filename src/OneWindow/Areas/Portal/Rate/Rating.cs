using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data;

namespace OneWindow.Areas.Portal.Rate;

/// <summary>What a party thinks of how something was handled (好差评). Given once; who handled it does not see who gave it.</summary>
public sealed class Rating : IVersioned
{
    public required Guid Id { get; init; }

    public required MatterId MatterId { get; init; }

    /// <summary>The matter's number, for the list.</summary>
    public required string Number { get; init; }

    /// <summary>What was rated: <see cref="RatedStep.Window"/>, or the identifier of a case.</summary>
    public required string Step { get; init; }

    /// <summary>What was rated, in Chinese: 窗口受理, 劳动保障监察.</summary>
    public required string StepName { get; init; }

    public required RatingLevel Level { get; init; }

    public string? Words { get; init; }

    public required DateTime At { get; init; }

    /// <summary>When a low one was followed up; null before.</summary>
    public DateTime? FollowedUpAt { get; set; }

    public AppointmentId? FollowedUpBy { get; set; }

    /// <summary>What the person said and what was put right.</summary>
    public string? FollowUp { get; set; }

    public long Version { get; set; }
}

/// <summary>The five levels of the national scheme (政务服务“好差评”, 国办发〔2019〕51号). The last two are low.</summary>
public enum RatingLevel
{
    /// <summary>非常满意.</summary>
    VerySatisfied = 5,

    /// <summary>满意.</summary>
    Satisfied = 4,

    /// <summary>基本满意.</summary>
    MostlySatisfied = 3,

    /// <summary>不满意.</summary>
    Dissatisfied = 2,

    /// <summary>非常不满意.</summary>
    VeryDissatisfied = 1,
}

/// <summary>The Chinese names.</summary>
public static class RatingLevels
{
    /// <summary>From the best to the worst.</summary>
    public static readonly IReadOnlyList<RatingLevel> All =
        [RatingLevel.VerySatisfied, RatingLevel.Satisfied, RatingLevel.MostlySatisfied, RatingLevel.Dissatisfied, RatingLevel.VeryDissatisfied];

    public static string Name(this RatingLevel level) => level switch
    {
        RatingLevel.VerySatisfied => "非常满意",
        RatingLevel.Satisfied => "满意",
        RatingLevel.MostlySatisfied => "基本满意",
        RatingLevel.Dissatisfied => "不满意",
        RatingLevel.VeryDissatisfied => "非常不满意",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, message: null),
    };

    /// <summary>Those upon which somebody must ask what went wrong (差评回访).</summary>
    public static readonly IReadOnlyList<RatingLevel> Low = [RatingLevel.Dissatisfied, RatingLevel.VeryDissatisfied];

    /// <summary>Whether it is one of <see cref="Low"/>.</summary>
    public static bool IsLow(this RatingLevel level) => Low.Contains(level);
}

/// <summary>Maps <see cref="Rating"/>.</summary>
internal sealed class RatingMapping : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder) => builder.ToTable("portal_rating").HasKey(rating => rating.Id);
}
