using OneWindow.Areas.Messages.SendMessages;
using OneWindow.Areas.Messages.WriteMessages;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Messages.Contracts;

/// <summary>Sends a code by which somebody proves that a telephone is theirs: at once, beside the outbox, since they wait for it.</summary>
public sealed class CodeSms(SmsLine line, MessageTemplates templates)
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(10);

    private static readonly Refusal NotSent = Refusal.Conflict("code-not-sent", "短信没有发出去，请过一会儿再试，或者打电话给窗口。");

    private static readonly Refusal NoLine = Refusal.NotAllowed("no-message-line", "本地没有开通短信，请用查询码，或者打电话给窗口。");

    /// <summary>Whether the place sends messages at all.</summary>
    public bool IsThere => line.IsThere;

    /// <summary>Sends it, and waits for the line's answer.</summary>
    /// <param name="key">The same for every attempt at this sending.</param>
    /// <param name="telephone">A mobile number, eleven digits.</param>
    /// <param name="code">The code.</param>
    /// <param name="life">How long it holds.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Result<bool>> SendAsync(string key, string telephone, string code, TimeSpan life, CancellationToken cancel)
    {
        if (line.Channel is not { } channel)
        {
            return NoLine;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(LongestCall);
        try
        {
            var text = $"【{templates.Office}】验证码 {code}，{life.TotalMinutes:0} 分钟内有效，用来查您在本窗口办的事。不要告诉别人，工作人员不会向您要。";
            return (await channel.SendAsync(new OutgoingSms(key, telephone, text), patience.Token)).Outcome == DeliveryOutcome.Taken ? true : NotSent;
        }
        catch (Exception fault) when (fault is IOException or HttpRequestException || (fault is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return NotSent;
        }
    }
}
