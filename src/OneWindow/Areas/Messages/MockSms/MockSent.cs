using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages.MockSms;

/// <summary>A message that the mock line took, in the place of the mobile telephone that would show it.</summary>
public sealed class MockSent
{
    /// <summary>The key of the sending: a double is dropped by it, as a real line would.</summary>
    public required string Id { get; init; }

    public required DateTime At { get; init; }

    public required ProtectedText Telephone { get; init; }

    public required ProtectedText Text { get; init; }
}
