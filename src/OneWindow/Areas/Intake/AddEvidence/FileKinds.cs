using OneWindow.Hosting.Actions;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Intake.AddEvidence;

/// <summary>
/// The kinds of file taken as evidence. Nothing that a browser would run is among them, and a name is not believed: the first
/// bytes must be of the family that the name promises. A photo that a telephone named otherwise is taken as what it is.
/// </summary>
internal static class FileKinds
{
    private static readonly Dictionary<string, FileSignature[]> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = FileSignature.Pictures, [".jpeg"] = FileSignature.Pictures, [".png"] = FileSignature.Pictures, [".gif"] = FileSignature.Pictures,
        [".webp"] = FileSignature.Pictures, [".heic"] = FileSignature.Pictures, [".bmp"] = FileSignature.Pictures,
        [".pdf"] = [FileSignature.Pdf],
        [".doc"] = [FileSignature.OldOffice("application/msword")],
        [".docx"] = [FileSignature.Zipped("application/vnd.openxmlformats-officedocument.wordprocessingml.document")],
        [".wps"] = [FileSignature.OldOffice("application/vnd.ms-works"), FileSignature.Zipped("application/vnd.ms-works")],
        [".xls"] = [FileSignature.OldOffice("application/vnd.ms-excel")],
        [".et"] = [FileSignature.OldOffice("application/vnd.ms-excel"), FileSignature.Zipped("application/vnd.ms-excel")],
        [".xlsx"] = [FileSignature.Zipped("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")],
        [".ofd"] = [FileSignature.Zipped("application/ofd")],
        [".zip"] = [FileSignature.Zipped("application/zip")],
        [".txt"] = [FileSignature.Text("text/plain")], [".csv"] = [FileSignature.Text("text/csv")],
        [".mp3"] = FileSignature.Recordings, [".m4a"] = FileSignature.Recordings, [".amr"] = FileSignature.Recordings,
        [".wav"] = FileSignature.Recordings, [".mp4"] = FileSignature.Recordings, [".mov"] = FileSignature.Recordings,
    };

    /// <summary>For the attribute of a file field.</summary>
    public static string Accept { get; } = string.Join(',', ByExtension.Keys);

    /// <summary>The content type, by what the file begins with; refused when the name is of no kind taken, or the content not of the name's.</summary>
    public static Result<string> Recognise(string name, ReadOnlySpan<byte> head)
    {
        if (!ByExtension.TryGetValue(Path.GetExtension(SafeName(name)), out var signatures))
        {
            return Refusal.Invalid(
                "Files", "file-kind", $"“{SafeName(name)}”这种文件不能收。可以收照片、PDF、文档、表格、录音、录像和压缩包。");
        }

        foreach (var signature in signatures)
        {
            if (signature.Fits(head))
            {
                return signature.ContentType;
            }
        }

        return Refusal.Invalid(
            "Files", "file-content", $"“{SafeName(name)}”的内容和扩展名不符，可能已损坏或者改过名。请用原文件重新上传。");
    }

    /// <summary>The last part of the name, without signs that a path or a header could stumble over, and not too long.</summary>
    public static string SafeName(string name)
    {
        var last = (TypedText.Clean(name) ?? "文件").Split('/', '\\')[^1];
        var safe = string.Concat(last.Select(sign => sign is '"' or '<' or '>' or ':' or '|' or '?' or '*' or '\n' or '\t' ? '_' : sign));
        return safe.Length <= 120 ? safe : TypedText.Cut(safe, 80) + "…" + safe[^30..];
    }
}
