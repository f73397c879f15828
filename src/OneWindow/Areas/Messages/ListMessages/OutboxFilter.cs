using OneWindow.Ui.Components.Ledgers;

namespace OneWindow.Areas.Messages.ListMessages;

/// <summary>What the outbox is narrowed to, as it stands in the address. What cannot be read counts as not asked for.</summary>
/// <param name="Number">The number of a matter, in full or its last part: 4431.</param>
/// <param name="State">The code of a state.</param>
/// <param name="Kind">The code of a kind.</param>
public sealed record OutboxFilter(string? Number, string? State, string? Kind)
{
    /// <summary>The state; null for all.</summary>
    public MessageState? Asked => Enum.GetValues<MessageState>().Cast<MessageState?>()
        .FirstOrDefault(state => string.Equals(state.ToString(), State, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address of this filter.</summary>
    public string Href(MessageId? after = null)
    {
        var query = QueryString.Create(new Dictionary<string, string?>
        {
            ["number"] = Number, ["state"] = State, ["kind"] = Kind, ["after"] = after?.Value.ToString(),
        }.Where(pair => !string.IsNullOrWhiteSpace(pair.Value)));
        return MessagesRoutes.Outbox + query;
    }

    /// <summary>Each filter that is on, with the address that takes it off.</summary>
    internal IReadOnlyList<ActiveFilter> Active() =>
    [
        .. new (string Label, string? Value, OutboxFilter Without)[]
            {
                ($"编号 {Number}", Number, this with { Number = null }),
                (MessageKinds.All.FirstOrDefault(kind => kind.Code == Kind)?.Name ?? "种类", Kind, this with { Kind = null }),
            }
            .Where(one => !string.IsNullOrWhiteSpace(one.Value))
            .Select(one => new ActiveFilter(one.Label, one.Without.Href())),
    ];
}
