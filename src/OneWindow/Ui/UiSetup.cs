using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using OneWindow.Ui.Assets;
using OneWindow.Ui.Frame;
using OneWindow.Ui.Notices;

namespace OneWindow.Ui;

/// <summary>What the host calls to have pages: services, and the built files.</summary>
public static class UiSetup
{
    /// <summary>Registers what layouts and components need. <see cref="Brand"/> and <see cref="IFrameSource"/> may be registered before, or replaced after.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection();
        services.AddSingleton(_ => new ClientAssets(ClientAssets.BesideTheExecutable));
        services.TryAddSingleton(Brand.Unnamed);
        services.TryAddScoped<IFrameSource, NobodySignedIn>();
        services.AddScoped<FrameOfRequest>();
        services.AddScoped<NoticeCookie>();
        return services;
    }

    /// <summary>Serves the built files; a hashed name never changes its content, so browsers may keep it for a year.</summary>
    public static IApplicationBuilder UseClientAssets(this IApplicationBuilder app)
    {
        var assets = app.ApplicationServices.GetRequiredService<ClientAssets>();
        var files = new PhysicalFileProvider(assets.Directory);
        return app.UsePackedFiles(files).UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            RequestPath = ClientAssets.Path,
            ContentTypeProvider = new PackedFiles.Types(),
            OnPrepareResponse = file =>
            {
                PackedFiles.Describe(file.File.Name, file.Context.Response.Headers);
                file.Context.Response.Headers.CacheControl = file.Context.Request.Path.StartsWithSegments($"{ClientAssets.Path}/assets", StringComparison.Ordinal)
                    ? "public, max-age=31536000, immutable"
                    : "public, max-age=3600";
            },
        });
    }
}
