namespace OneWindow.Areas.Cases.EarlierFindings;

/// <summary>Something recorded earlier about the employer of a case: somebody complained, or the authority found something.</summary>
/// <param name="On">The day it was registered or opened.</param>
/// <param name="What">诉求登记, or the name of the procedure.</param>
/// <param name="Number">Its number; its title before it has one.</param>
/// <param name="Title">What it was about.</param>
/// <param name="Href">Its page.</param>
/// <param name="StopsTheTwoYears">Whether it falls within two years of the end of the act, so that the time limit does not bar the case if it is the same act.</param>
public sealed record EarlierFinding(DateOnly On, string What, string Number, string Title, string Href, bool StopsTheTwoYears)
{
    /// <summary>One line of the record: 2025-06-01 诉求登记 清维登〔2025〕12号.</summary>
    public string Line => $"{On:yyyy-MM-dd} {What} {Number}";
}
