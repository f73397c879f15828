using System.Net;
using AngleSharp.Html.Dom;
using OneWindow.Tests.Intake;

namespace OneWindow.Tests.Portal;

/// <summary>Somebody with nothing but a phone, and no script on it.</summary>
internal sealed class OnlineWorker(HttpClient phone)
{
    public const string Telephone = "13800136613";

    private static readonly byte[] Photo = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    public HttpClient Phone => phone;

    /// <summary>Tells what happened: the first screen.</summary>
    public async Task BeginAsync(string trouble = "wages", string? kind = null) => await MustLeadOnAsync(
        (await PostedForm.OpenAsync(phone, kind is null ? "/portal" : $"/portal?kind={kind}", "troubles")).With("Form.Troubles", trouble), "/portal/file/employer");

    /// <summary>Tells where and how much: the second screen.</summary>
    public async Task TellOfEmployerAsync() => await MustLeadOnAsync(
        (await PostedForm.OpenAsync(phone, "/portal/file/employer", "employer"))
            .With("Form.Employer", "鑫荷餐饮").With("Form.From", "2026-07").With("Form.To", "2026-09").With("Form.Amount", "13,800").With("Form.Narrative", "端盘子，三个月没发钱。"),
        "/portal/file/person");

    /// <summary>Tells whom to call, with a photo: the third screen.</summary>
    public async Task TellOfSelfAsync(string name = "吴秀兰", string telephone = Telephone) => await MustLeadOnAsync(
        (await PostedForm.OpenAsync(phone, "/portal/file/person", "person"))
            .With("Form.Name", name).With("Form.Telephone", telephone).WithFile("Form.Files", "工资条.png", Photo),
        "/portal/file/check");

    /// <summary>Sends it.</summary>
    public async Task<IHtmlDocument> SendAsync()
    {
        await MustLeadOnAsync((await PostedForm.OpenAsync(phone, "/portal/file/check", "check")).With("Form.CallsBack", "false"), "/portal/receipt");
        return await PageAsync("/portal/receipt");
    }

    /// <summary>The third screen and the sending.</summary>
    public async Task<IHtmlDocument> SendAfterAsync()
    {
        await TellOfSelfAsync();
        return await SendAsync();
    }

    /// <summary>All of it, and the receipt.</summary>
    public async Task<IHtmlDocument> FileAsync(string? kind = null, string name = "吴秀兰", string telephone = Telephone)
    {
        await BeginAsync(kind: kind);
        await TellOfEmployerAsync();
        await TellOfSelfAsync(name, telephone);
        return await SendAsync();
    }

    public async Task<HttpResponseMessage> FindAsync(string which, string? lastFour = null) =>
        await (await PostedForm.OpenAsync(phone, "/portal/progress", "find")).With("Form.Which", which).With("Form.LastFour", lastFour ?? string.Empty).SendAsync();

    public async Task<IHtmlDocument> PageAsync(string address) => await Reception.PageAsync(await phone.GetAsync(address));

    public static bool LeadsToTheMatter(HttpResponseMessage answer) => LeadsTo(answer, "/portal/matter");

    private static async Task MustLeadOnAsync(PostedForm form, string to)
    {
        var answer = await form.SendAsync();
        Assert.True(LeadsTo(answer, to), $"{(int)answer.StatusCode} {answer.Headers.Location}: {await answer.Content.ReadAsStringAsync()}");
    }

    private static bool LeadsTo(HttpResponseMessage answer, string to) =>
        answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && answer.Headers.Location!.OriginalString.EndsWith(to, StringComparison.Ordinal);
}
