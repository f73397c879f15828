using System.Globalization;
using System.Text.RegularExpressions;
using OneWindow.Bench.Loading;

namespace OneWindow.Bench.Measuring;

/// <summary>200 registrations at once: no failure, no number twice, none left out.</summary>
internal static partial class ParallelRegistrations
{
    private const int Count = 200;

    public static async Task<string> CheckAsync(Visitor clerk, StoredRows rows)
    {
        string? fault = null;
        var answers = await Task.WhenAll(Enumerable.Range(0, Count).Select(async index =>
        {
            try
            {
                return (await clerk.PostAsync("/api/v1/matters", PlanMaker.Matter, $"bench-parallel-{index}")).GetProperty("number").GetString();
            }
            catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException)
            {
                fault ??= exception.Message;
                return null;
            }
        }));
        var numbers = answers.OfType<string>().Select(number => int.Parse(LastDigits().Match(number).Value, CultureInfo.InvariantCulture)).ToList();
        var gaps = numbers.Count == 0 ? 0 : numbers.Max() - numbers.Min() + 1 - numbers.Distinct().Count();
        var register = (await rows.QueryAsync("select max(number) - count(*), count(*) from issued_number where kind = 'matter' and void_reason is null"))[0];
        return $"{Count} parallel registrations: {Count - numbers.Count} failed{(fault is null ? string.Empty : $" (first: {fault})")}, {numbers.Count - numbers.Distinct().Count()} numbers twice, {gaps} gaps; "
            + $"the whole register of {register[1]} numbers has {register[0]} gaps";
    }

    [GeneratedRegex(@"\d+(?=\D*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastDigits();
}
