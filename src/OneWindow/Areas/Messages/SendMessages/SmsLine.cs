using OneWindow.Areas.Messages.Contracts;
using OneWindow.Hosting.Profiles;

namespace OneWindow.Areas.Messages.SendMessages;

/// <summary>The line that the locality profile names. A place without one writes letters and notes.</summary>
/// <exception cref="InvalidOperationException">The profile names a line that this installation does not have.</exception>
public sealed class SmsLine(Profile profile, IEnumerable<ISmsChannel> channels)
{
    /// <summary>The line; null where the place has none.</summary>
    public ISmsChannel? Channel { get; } = profile.Messages.Sms is not { } code ? null : channels.FirstOrDefault(channel => channel.Code == code)
        ?? throw new InvalidOperationException($"The profile names the message line “{code}”, which is not installed.");

    /// <summary>Whether the place has one.</summary>
    public bool IsThere => Channel is not null;
}
