using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using OneWindow.Data;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Protection;

public sealed class SignInKeyTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_one_node_sealed_another_opens_and_the_database_alone_does_not_tell(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var otherNode = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(database.Time)
            .AddOneWindowData(database.Settings).BuildServiceProvider();

        var cookie = Protector(database.Services).Protect("会话");

        Assert.Equal("会话", Protector(otherNode).Unprotect(cookie));
        var xml = Convert.ToString(await database.AskAsync("select xml from sign_in_key"), CultureInfo.InvariantCulture);
        Assert.Contains("<sealed", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", xml, StringComparison.Ordinal);
    }

    private static IDataProtector Protector(IServiceProvider services) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
