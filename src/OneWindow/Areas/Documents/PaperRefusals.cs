using OneWindow.Areas.Cases.Contracts;
using OneWindow.Areas.Documents.Contracts;
using OneWindow.Hosting.Actions;
using OneWindow.Law.Offices;
using OneWindow.Law.Results;
using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Documents;

/// <summary>Why something cannot be done with a paper.</summary>
internal static class PaperRefusals
{
    public static readonly Refusal NoSuchPaper = Refusal.NotFound("no-such-paper", "没有这件文书，或者不由您办理");

    public static readonly Refusal NotDraft = Refusal.NotAllowed("not-a-draft", "文书已经签发或者作废，不能再改");

    public static readonly Refusal NotSetAside = Refusal.NotAllowed("not-set-aside", "只有办结时没有用上的草稿才能恢复制作");

    public static readonly Refusal NotSigned = Refusal.NotAllowed("not-signed", "文书还没有签发");

    public static readonly Refusal ReasonMissing = Refusal.Invalid("reason", "required", "请写明原因");

    public static readonly Refusal NotAScan = Refusal.Invalid("Scans", "not-a-scan", "扫描件只收 PDF、JPG、PNG，请重新扫描或者拍照");

    public static readonly Refusal ScanMissing = Refusal.Invalid("Scans", "required", "请选择扫描件");

    public static readonly Refusal SameScan = Refusal.Invalid("Scans", "same-scan", "这份扫描件已经存过");

    public static readonly Refusal NoSuchScan = Refusal.NotFound("no-such-scan", "没有这份扫描件，或者已经撤下");

    public static readonly Refusal WithdrawReasonMissing = Refusal.Invalid("WithdrawReason", "required", "请写明撤下的原因，不超过500字");

    public static readonly Refusal Served = Refusal.NotAllowed(
        "already-served", "文书已经送达，不能作废；有误的请制作更正件，行为应撤销的另作撤销决定", Laws.PenaltyLaw.Article(75, 2));

    /// <summary>Why this person may not sign or void a kind of paper; null when the person may.</summary>
    public static Refusal? MayNotSign(DocumentKind kind, CaseFile? file, ActionContext by)
    {
        if (!kind.Signers.Contains(by.Post.Code))
        {
            return Refusal.Forbidden("not-a-signer", $"{kind.Name}由{string.Join('、', kind.Signers.Select(NameOf))}签发");
        }

        return file?.IsOfOthers(by) == true
            ? Refusal.Forbidden("not-own-case", "您不是本案承办人，不能签发本案文书")
            : null;
    }

    /// <summary>Why this person may not put scans with a paper or take them out; null when the person may.</summary>
    public static Refusal? MayNotFile(CaseFile? file, ActionContext by)
    {
        if (!DocumentRoutes.FilingPosts.Contains(by.Post.Code))
        {
            return Refusal.Forbidden("not-filing", $"扫描件由{string.Join('、', DocumentRoutes.FilingPosts.Select(NameOf))}存入和撤下");
        }

        return file?.IsOfOthers(by) == true ? Refusal.Forbidden("not-own-case", "您不是本案承办人，不能存入和撤下本案的扫描件") : null;
    }

    public static string NameOf(string post) => Posts.Find(post)?.Name ?? post;
}
