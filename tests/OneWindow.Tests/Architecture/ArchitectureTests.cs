using System.Reflection;
using System.Text.RegularExpressions;
using OneWindow.Law.Results;

namespace OneWindow.Tests.Architecture;

/// <summary>What the compiler does not guard: who may use what. Each rule has been seen to fail.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly Law = typeof(Refusal).Assembly;
    private static readonly Assembly Application = typeof(Program).Assembly;

    [Fact]
    public void The_law_depends_on_the_base_class_library_alone()
    {
        var library = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        var strangers = Law.GetReferencedAssemblies()
            .Where(reference => !File.Exists(Path.Combine(library, reference.Name + ".dll")))
            .Select(reference => reference.Name);

        AssertNone(strangers);
    }

    [Fact]
    public void The_law_reads_no_file_no_network_no_clock_and_no_chance()
    {
        // Streams are allowed: the shipped calendars are resources of the assembly itself.
        string[] namespaces = ["System.Net", "System.Data", "System.Threading.Tasks.Dataflow", "Microsoft"];
        string[] types =
        [
            "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
            "System.Console", "System.Diagnostics.Process", "System.Random", "System.TimeProvider",
        ];

        AssertNone(Uses(Law, member => IsClock(member)
            || types.Contains(TypeOf(member)?.FullName)
            // Iterators ask for their thread; that tells nothing of the machine.
            || (TypeOf(member)?.FullName == "System.Environment" && member is MethodInfo { Name: not ("get_CurrentManagedThreadId" or "get_NewLine") })
            || namespaces.Any(space => IsWithin(TypeOf(member)?.Namespace, space))));
    }

    [Fact]
    public void An_area_uses_only_the_contracts_of_another()
    {
        var crossings =
            from type in Application.GetTypes()
            let home = AreaOf(type)
            where home is not null
            from used in CompiledCode.UsedBy(type).Select(TypeOf).OfType<Type>()
            let other = AreaOf(used)
            where other is not null && other != home && !IsWithin(used.Namespace, $"OneWindow.Areas.{other}.Contracts")
            select $"{CompiledCode.Written(type).FullName} uses {used.FullName}";

        AssertNone(crossings);
    }

    [Fact]
    public void Data_and_the_frame_of_pages_know_no_area_but_its_contracts()
    {
        var reaches =
            from type in Application.GetTypes()
            where IsWithin(type.Namespace, "OneWindow.Data") || IsWithin(type.Namespace, "OneWindow.Ui")
            from used in CompiledCode.UsedBy(type).Select(TypeOf).OfType<Type>()
            where AreaOf(used) is { } area && !IsWithin(used.Namespace, $"OneWindow.Areas.{area}.Contracts")
            select $"{CompiledCode.Written(type).FullName} uses {used.FullName}";

        AssertNone(reaches);
    }

    [Fact]
    public void Nothing_outside_Data_opens_a_transaction_or_saves()
    {
        AssertNone(Uses(
            Application,
            member => member.Name is "BeginTransaction" or "BeginTransactionAsync" or "SaveChanges" or "SaveChangesAsync"
                or "ExecuteUpdate" or "ExecuteUpdateAsync" or "ExecuteDelete" or "ExecuteDeleteAsync",
            exceptWithin: "OneWindow.Data"));
    }

    [Fact]
    public void Nobody_reads_the_clock_of_the_machine()
    {
        AssertNone(Uses(Application, IsClock, exceptWithin: "OneWindow.Hosting.OneWindowApplication"));
    }

    [Fact]
    public void Nobody_unpacks_what_came_from_outside_but_the_reader_of_sheets()
    {
        string[] readers = ["SheetReader"];
        // The dossier is only written; so are papers, which nobody opens again.
        string[] writers = ["DossierArchive"];

        AssertNone(
            from type in Application.GetTypes()
            let written = CompiledCode.Written(type)
            where !readers.Contains(written.Name)
            from member in CompiledCode.UsedBy(type)
            let used = TypeOf(member)
            where (IsWithin(used?.Namespace, "System.IO.Compression") && !writers.Contains(written.Name))
                || IsWithin(used?.Namespace, "System.Formats.Tar") || IsWithin(used?.Namespace, "ExcelDataReader")
                || (member.Name == "Open" && (IsWithin(used?.Namespace, "DocumentFormat.OpenXml.Packaging") || IsWithin(used?.Namespace, "System.IO.Packaging")))
            select $"{written.FullName} uses {used!.FullName}: {member.Name}");
    }

    [Fact]
    public void Nobody_catches_whatever_may_come()
    {
        // Only there: it hands the exception on to whoever waits for the request.
        string[] allowed = ["src/OneWindow/Data/Writing/LaneRequest.cs"];

        var catches = SourceTree.Files("src", ".cs", ".razor")
            .Where(file => !file.Path.StartsWith("src/OneWindow/Hosting/", StringComparison.Ordinal) && !allowed.Contains(file.Path))
            .Where(file => CatchAll().IsMatch(file.Text))
            .Select(file => file.Path);

        AssertNone(catches);
    }

    private static IEnumerable<string> Uses(Assembly assembly, Func<MemberInfo, bool> forbidden, string? exceptWithin = null) =>
        from type in assembly.GetTypes()
        let written = CompiledCode.Written(type)
        where exceptWithin is null || !(IsWithin(written.Namespace, exceptWithin) || written.FullName == exceptWithin)
        from member in CompiledCode.UsedBy(type)
        where forbidden(member)
        select $"{written.FullName} uses {TypeOf(member)?.FullName}: {member.Name}";

    /// <summary>Fails with one line for each, because a shortened collection tells nothing.</summary>
    private static void AssertNone(IEnumerable<string?> faults)
    {
        var lines = faults.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(lines.Count == 0, string.Join(Environment.NewLine, lines));
    }

    private static bool IsClock(MemberInfo member) => (TypeOf(member)?.FullName, member.Name) is
        ("System.DateTime", "get_Now" or "get_UtcNow" or "get_Today")
        or ("System.DateTimeOffset", "get_Now" or "get_UtcNow")
        or ("System.TimeProvider", "get_System");

    private static Type? TypeOf(MemberInfo member) => member as Type ?? member.DeclaringType;

    private static string? AreaOf(Type type) =>
        CompiledCode.Written(type).Namespace is { } space && space.StartsWith("OneWindow.Areas.", StringComparison.Ordinal)
            ? space.Split('.')[2]
            : null;

    private static bool IsWithin(string? space, string outer) =>
        space is not null && (space == outer || space.StartsWith(outer + ".", StringComparison.Ordinal));

    // With a filter (when …) it says what it mends.
    [GeneratedRegex(@"catch\s*(\(\s*(System\.)?Exception(\s+\w+)?\s*\)\s*(?!\s*when)|\{)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CatchAll();
}
