using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Areas.Messages.WriteMessages;
using OneWindow.Data.Engines;

namespace OneWindow.Areas.Messages.Contracts;

/// <summary>
/// Sends a code by which somebody proves that a telephone is theirs: at once, beside the outbox, since a code that comes late is worth nothing.
/// Nobody waits for the line; who got no code asks for another.
/// </summary>
public sealed partial class CodeSms(SmsLine line, MessageTemplates templates, ILogger<CodeSms> log)
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(20);

    /// <summary>Whether the place sends messages at all.</summary>
    public bool IsThere => line.IsThere;

    /// <summary>Begins to send it.</summary>
    /// <param name="key">The key of the sending.</param>
    /// <param name="telephone">A mobile number, eleven digits.</param>
    /// <param name="code">The code.</param>
    /// <param name="life">How long it holds.</param>
    public void Send(string key, string telephone, string code, TimeSpan life)
    {
        if (line.Channel is { } channel)
        {
            var text = $"【{templates.Office}】验证码 {code}，{life.TotalMinutes:0} 分钟内有效，用来查您在本窗口办的事。不要告诉别人，工作人员不会向您要。";
            _ = Task.Run(() => HandOverAsync(channel, new OutgoingSms(key, telephone, text)));
        }
    }

    private async Task HandOverAsync(ISmsChannel channel, OutgoingSms sms)
    {
        using var patience = new CancellationTokenSource(LongestCall);
        try
        {
            if ((await channel.SendAsync(sms, patience.Token)).Outcome != DeliveryOutcome.Taken)
            {
                NotTaken();
            }
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException or OperationCanceledException || StorageOutages.IsBehind(fault))
        {
            NotSent(fault.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A code was not taken by the message line")]
    private partial void NotTaken();

    [LoggerMessage(LogLevel.Warning, "A code could not be handed to the message line: {Fault}")]
    private partial void NotSent(string fault);
}
