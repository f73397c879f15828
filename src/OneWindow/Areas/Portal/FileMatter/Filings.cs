using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OneWindow.Areas.Intake.Contracts;
using OneWindow.Data;
using OneWindow.Data.Protection;
using OneWindow.Law.Results;

namespace OneWindow.Areas.Portal.FileMatter;

/// <summary>The filing of this device: found, kept screen by screen, and made a matter.</summary>
public sealed class Filings(OneWindowDb db, WriteDoor door, PersonalData personal, IOnlineIntake intake, Visitor visitor, IHttpContextAccessor accessor)
{
    private static readonly Refusal Gone = Refusal.NotFound("no-such-filing", "这份填报已经找不到了，请重新填一次。");

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("A filing belongs to a request.");

    /// <summary>The filing of this device; null where it has none.</summary>
    public async Task<Filing?> FindAsync(CancellationToken cancel) => FilingToken.HashOf(Http) is { } hash
        ? await db.Set<Filing>().AsNoTracking().SingleOrDefaultAsync(filing => filing.TokenHash == hash, cancel)
        : null;

    /// <summary>The same while it is not filed.</summary>
    public async Task<Filing?> OpenAsync(CancellationToken cancel) => await FindAsync(cancel) is { FiledAt: null } filing ? filing : null;

    /// <summary>Its answers.</summary>
    public FilingForm FormOf(Filing filing) => FormOf(filing, personal);

    /// <summary>The answers of a filing, whoever asks.</summary>
    internal static FilingForm FormOf(Filing filing, PersonalData personal)
    {
        ArgumentNullException.ThrowIfNull(filing);
        return JsonSerializer.Deserialize<FilingForm>(personal.Reveal(PortalFields.Form, filing.Form)) ?? new FilingForm();
    }

    /// <summary>Begins one: the device is given its token.</summary>
    public Task BeginAsync(FilingForm form, CancellationToken cancel)
    {
        var (hash, at, typed) = (FilingToken.Give(Http), visitor.Get().At, Protect(form));
        return door.WriteAsync<bool>(
            (db, _) =>
            {
                db.Add(new Filing { Id = MatterId.New(), TokenHash = hash, Form = typed, SavedAt = at });
                return Task.FromResult<Result<bool>>(true);
            },
            cancel);
    }

    /// <summary>Keeps the answers.</summary>
    public Task<Result<bool>> SaveAsync(MatterId id, FilingForm form, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (at, typed) = (visitor.Get().At, Protect(form));
        var telephone = PhoneCodes.PhoneCodes.Read(form.Telephone).TryGet(out var mobile, out _) ? personal.Protect(PortalFields.Telephone, mobile) : null;
        return ChangeAsync(id, filing => (filing.Form, filing.SavedAt, filing.Telephone) = (typed, at, telephone), cancel);
    }

    /// <summary>Makes it a matter. What was typed is not kept twice: the filing is emptied and leads to the receipt.</summary>
    public async Task<Result<FiledOnline>> FileAsync(Filing filing, FilingForm form, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(form);
        var by = visitor.Get();
        if (FilingReader.Wrong(form, by.Today) is { Count: > 0 } wrong)
        {
            return Result<FiledOnline>.Refused(wrong);
        }

        var result = await intake.FileAsync(FilingReader.Read(form, filing.Id, by.Today), !form.CallsBack, by, cancel);
        if (result.Succeeded)
        {
            var empty = Protect(new FilingForm());
            await ChangeAsync(filing.Id, row => (row.Form, row.FiledAt, row.Telephone) = (empty, by.At, null), cancel);
        }

        return result;
    }

    /// <summary>Whether a filing was left half-way under a telephone.</summary>
    public Task<bool> IsLeftAsync(string telephone, CancellationToken cancel) => LeftBy(db, telephone, personal).AnyAsync(cancel);

    /// <summary>Lets this device go on with the filing that was left under a telephone whose holder has proved it; false where there is none.</summary>
    public async Task<bool> TakeUpAsync(string telephone, CancellationToken cancel)
    {
        if (await LeftBy(db, telephone, personal).Select(filing => (MatterId?)filing.Id).FirstOrDefaultAsync(cancel) is not { } id)
        {
            return false;
        }

        var hash = FilingToken.Give(Http);
        return (await ChangeAsync(id, filing => filing.TokenHash = hash, cancel)).Succeeded;
    }

    /// <summary>The filings left half-way under a telephone, the latest first.</summary>
    internal static IQueryable<Filing> LeftBy(OneWindowDb within, string telephone, PersonalData personal)
    {
        var lookups = personal.LookupsOf(PortalFields.Telephone, telephone);
        return within.Set<Filing>().Where(filing => filing.FiledAt == null && lookups.Contains(filing.Telephone!.Lookup!)).OrderByDescending(filing => filing.SavedAt);
    }

    private Task<Result<bool>> ChangeAsync(MatterId id, Action<Filing> change, CancellationToken cancel) => door.WriteAsync<bool>(
        async (db, token) =>
        {
            if (await db.Set<Filing>().SingleOrDefaultAsync(row => row.Id == id && row.FiledAt == null, token) is not { } filing)
            {
                return Gone;
            }

            change(filing);
            return true;
        },
        cancel);

    private ProtectedText Protect(FilingForm form) => personal.Protect(PortalFields.Form, JsonSerializer.Serialize(form));
}
