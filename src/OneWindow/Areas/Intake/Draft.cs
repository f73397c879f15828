using OneWindow.Areas.Intake.Contracts;
using OneWindow.Areas.Staff.Contracts;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Intake;

/// <summary>A registration saved half-way. The matter that comes of it has the same identifier, so files can be handed in before.</summary>
public sealed class Draft
{
    public required MatterId Id { get; init; }

    /// <summary>Who sees it: who typed it, or to whom the head of the hall gave it.</summary>
    public required PersonId OwnerId { get; set; }

    /// <summary>What the list shows: the person and the employer as far as typed.</summary>
    public required string Title { get; set; }

    /// <summary>The form as typed, encrypted whole: it holds personal fields anywhere.</summary>
    public required ProtectedText Form { get; set; }

    public required DateTime SavedAt { get; set; }
}
