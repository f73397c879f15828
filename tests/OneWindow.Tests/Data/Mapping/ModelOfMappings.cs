using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using OneWindow.Data;
using OneWindow.Testing.Databases;

namespace OneWindow.Tests.Data.Mapping;

/// <summary>A context whose model is worked out from the mappings, as if none had been compiled.</summary>
internal static class ModelOfMappings
{
    public static OneWindowDb ReadByMappings(this TestDatabase database) =>
        new(new DbContextOptionsBuilder<OneWindowDb>(database.Engine.ForReading).WithModelOfMappings().Options);

    public static TBuilder WithModelOfMappings<TBuilder>(this TBuilder options)
        where TBuilder : DbContextOptionsBuilder
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(options.Options.FindExtension<CoreOptionsExtension>()!.WithModel(null));
        return options;
    }
}
