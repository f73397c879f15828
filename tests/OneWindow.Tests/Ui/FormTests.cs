using Microsoft.AspNetCore.Components;
using OneWindow.Law.Results;
using OneWindow.Law.Statutes;
using OneWindow.Ui.Components.Forms;
using OneWindow.Ui.Components.Pickers;

namespace OneWindow.Tests.Ui;

public sealed class FormTests
{
    private static readonly FormErrors WrongDate = FormErrors.From(Refusal.Invalid("StartedOn", "date", "入职日期要写成 2026-10-14 这样。"));

    [Fact]
    public async Task A_form_that_comes_back_lists_each_error_with_a_link_to_its_field()
    {
        var form = await FormWithDateAsync(WrongDate);

        var link = form.QuerySelector(".ow-errors a")!;
        Assert.Equal("入职日期要写成 2026-10-14 这样。", link.TextContent);
        Assert.Equal("有 1 处要改，才能登记", form.QuerySelector(".ow-errors h2")!.TextContent);
        Assert.Equal("Form.StartedOn", form.QuerySelector(link.GetAttribute("href")!)!.GetAttribute("name"));
    }

    [Fact]
    public async Task A_wrong_field_keeps_what_was_typed_and_tells_its_error_to_a_screen_reader()
    {
        var form = await FormWithDateAsync(WrongDate);

        var field = form.QuerySelector("#field-StartedOn")!;
        Assert.Equal("2026-13-02", field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Equal("field-StartedOn-error", field.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task A_form_without_errors_shows_no_summary()
    {
        var form = await FormWithDateAsync(FormErrors.None);

        Assert.Null(form.QuerySelector(".ow-errors"));
        Assert.False(form.QuerySelector("#field-StartedOn")!.HasAttribute("aria-invalid"));
    }

    [Fact]
    public async Task An_error_of_the_whole_form_names_the_article_it_rests_on()
    {
        var form = await FormWithDateAsync(FormErrors.From(
            Refusal.NotAllowed("limitation", "违法行为超过二年，不再查处。", Laws.Order423.Article(20))));

        Assert.Equal("《劳动保障监察条例》第二十条", form.QuerySelector(".ow-errors li .ow-meta")!.TextContent);
        Assert.Null(form.QuerySelector(".ow-errors a"));
    }

    [Fact]
    public async Task What_was_typed_is_shown_as_text_and_never_as_markup()
    {
        const string typed = "<script>alert(1)</script>\"'><b>";

        var area = await Rendering.RenderAsync<TextAreaField>(("Name", "Narrative"), ("Label", "经过"), ("Value", typed));
        var line = await Rendering.RenderAsync<TextField>(("Name", "Name"), ("Label", typed), ("Value", typed));

        Assert.Empty(area.QuerySelectorAll("script"));
        Assert.Equal(typed, area.QuerySelector("textarea")!.TextContent);
        Assert.Equal(typed, line.QuerySelector("input")!.GetAttribute("value"));
        Assert.Empty(line.QuerySelectorAll("script, b"));
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var field = await Rendering.RenderAsync<TextField>(("Name", "Password"), ("Label", "密码"), ("Value", "secret"), ("Type", "password"));

        Assert.False(field.QuerySelector("input")!.HasAttribute("value"));
    }

    [Fact]
    public async Task The_field_of_a_line_in_a_list_has_an_id_that_a_link_can_name()
    {
        var field = await Rendering.RenderAsync<MoneyField>(("Name", "Claims[0].Amount"), ("Label", "金额"), ("Value", "12,345.00"));

        Assert.Equal("12,345.00", field.QuerySelector("#field-Claims-0--Amount")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_picker_marks_what_was_typed_in_each_name_and_keeps_the_choice()
    {
        PickerCandidate[] candidates =
        [
            new("a", "清源市鑫荷餐饮管理有限公司", "91990102MA2NC6Y18U"), new("b", "清源鑫禾<餐饮>服务有限公司"),
        ];

        var list = await Rendering.RenderAsync<PickerCandidates>(
            ("Field", "Form.Employer"), ("Candidates", candidates), ("Query", "鑫荷餐饮"), ("Chosen", "b"), ("NewLabel", "都不是，新建单位"));

        Assert.Equal(["鑫荷餐饮"], list.QuerySelectorAll("u").Select(mark => mark.TextContent));
        Assert.Equal("b", list.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.Equal("清源鑫禾<餐饮>服务有限公司", list.QuerySelectorAll("b")[1].TextContent);
    }

    private static Task<AngleSharp.Html.Dom.IHtmlDocument> FormWithDateAsync(FormErrors errors) => Rendering.RenderAsync<PostForm>(
        ("Action", "/matters"), ("Purpose", "登记"), ("Errors", errors),
        ("ChildContent", (RenderFragment)(builder =>
        {
            builder.OpenComponent<DateField>(0);
            builder.AddComponentParameter(1, nameof(DateField.Name), "StartedOn");
            builder.AddComponentParameter(2, nameof(DateField.Label), "入职日期");
            builder.AddComponentParameter(3, nameof(DateField.Value), "2026-13-02");
            builder.CloseComponent();
        })));
}
