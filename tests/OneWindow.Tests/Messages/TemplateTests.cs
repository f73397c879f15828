using OneWindow.Areas.Messages;
using OneWindow.Areas.Messages.WriteMessages;
using OneWindow.Law.Procedures;

namespace OneWindow.Tests.Messages;

public sealed class TemplateTests
{
    public static TheoryData<string> Kinds => new(MessageKinds.All.Select(kind => kind.Code));

    [Theory, MemberData(nameof(Kinds))]
    public void A_message_names_the_office_and_its_telephone_is_short_and_leads_nowhere(string code)
    {
        var text = MessageTemplates.TextOf(MessageKinds.Of(code));

        var blanks = MessageTemplates.Blank().Matches(text).Select(match => match.Groups["name"].Value).ToList();
        Assert.Subset(MessageTemplates.Blanks.ToHashSet(), blanks.ToHashSet());
        Assert.StartsWith("【{{office}}】", text, StringComparison.Ordinal);
        Assert.Contains("telephone", blanks);
        Assert.Contains("number", blanks);
        Assert.True(text.Length <= 140, $"{text.Length} signs");
        Assert.DoesNotContain('\n', text);
        Assert.DoesNotContain("http", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("www", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_query_code_stands_in_the_first_message_alone()
    {
        Assert.Equal(["registered"], MessageKinds.All.Where(kind => MessageTemplates.TextOf(kind).Contains("{{code}}", StringComparison.Ordinal)).Select(kind => kind.Code));
    }

    [Fact]
    public void Every_kind_has_its_occasion()
    {
        Assert.Empty(MessageKinds.All.Except(Occasion.All.Select(occasion => occasion.Kind)));
    }

    [Fact]
    public void Every_occasion_names_a_step_that_is_declared_with_the_day_that_it_sets()
    {
        var strangers = Occasion.All.Where(occasion => occasion.Step is not null).Where(occasion => !DeclaredProcedures.All
            .Where(procedure => occasion.Procedure is null || procedure.Code == occasion.Procedure)
            .Any(procedure => procedure.FindStep(occasion.Step!) is { } step && (occasion.Day is null || step.Fields.Any(field => field.Fact.Code == occasion.Day))));

        Assert.Empty(strangers);
    }
}
