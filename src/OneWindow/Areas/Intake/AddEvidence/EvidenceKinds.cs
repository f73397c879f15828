using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>The kinds of file taken as evidence. Nothing that a browser would run is among them.</summary>
internal static class EvidenceKinds
{
    /// <summary>For the attribute of a file field.</summary>
    public static readonly string Accept = string.Join(',', Types.Keys);

    private static Dictionary<string, string> Types => new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".png"] = "image/png", [".gif"] = "image/gif", [".webp"] = "image/webp",
        [".heic"] = "image/heic", [".bmp"] = "image/bmp", [".pdf"] = "application/pdf", [".doc"] = "application/msword",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".wps"] = "application/vnd.ms-works",
        [".xls"] = "application/vnd.ms-excel", [".et"] = "application/vnd.ms-excel",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".ofd"] = "application/ofd",
        [".txt"] = "text/plain", [".csv"] = "text/csv", [".mp3"] = "audio/mpeg", [".m4a"] = "audio/mp4", [".amr"] = "audio/amr",
        [".wav"] = "audio/wav", [".mp4"] = "video/mp4", [".mov"] = "video/quicktime", [".zip"] = "application/zip",
    };

    public static bool IsAccepted(string name) => Types.ContainsKey(Path.GetExtension(SafeName(name)));

    public static string ContentTypeOf(string name) => Types[Path.GetExtension(SafeName(name))];

    public static Refusal NotAccepted(string name) => Refusal.Invalid(
        "Evidence", "file-kind", $"“{SafeName(name)}”这种文件不能收。可以收照片、PDF、文档、表格、录音、录像和压缩包。");

    /// <summary>The last part of the name, without signs that a path or a header could stumble over, and not too long.</summary>
    public static string SafeName(string name)
    {
        var last = (TypedText.Clean(name) ?? "文件").Split('/', '\\')[^1];
        var safe = string.Concat(last.Select(sign => sign is '"' or '<' or '>' or ':' or '|' or '?' or '*' or '\n' or '\t' ? '_' : sign));
        return safe.Length <= 120 ? safe : safe[..80] + "…" + safe[^30..];
    }
}
