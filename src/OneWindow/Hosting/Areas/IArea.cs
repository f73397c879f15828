using OneWindow.Hosting.Settings;

namespace OneWindow.Hosting.Areas;

/// <summary>One area of the hall, as it registers itself with the application.</summary>
public interface IArea
{
    /// <summary>The folder's name below <c>Areas/</c>.</summary>
    string Name { get; }

    /// <summary>Registers the area's use cases and services.</summary>
    void AddServices(IServiceCollection services, OneWindowSettings settings);

    /// <summary>Maps the area's endpoints; its pages are found by themselves.</summary>
    void MapEndpoints(IEndpointRouteBuilder routes);
}
