using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Options;
using OneWindow.Data.Engines;
using OneWindow.Law.Results;

namespace OneWindow.Data.Protection;

/// <summary>A key of the framework's data protection (sign-in cookies, antiforgery), shared by all nodes.</summary>
internal sealed class SignInKey
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}

/// <summary>Maps <see cref="SignInKey"/>.</summary>
internal sealed class SignInKeyMapping : IEntityTypeConfiguration<SignInKey>
{
    public void Configure(EntityTypeBuilder<SignInKey> builder) => builder.ToTable("sign_in_key").HasKey(key => key.Id);
}

/// <summary>Keeps the framework's keys in the database, so that a cookie of one node is good on another.</summary>
internal sealed class SignInKeyRepository(DatabaseEngine engine, WriteDoor door) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = new OneWindowDb(engine.ForReading);
        return [.. db.Set<SignInKey>().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var key = new SignInKey { Id = Guid.CreateVersion7(), Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };
        door.WriteAsync<Guid>((db, _) => Task.FromResult(Added(db)), CancellationToken.None).GetAwaiter().GetResult();

        Result<Guid> Added(OneWindowDb db)
        {
            db.Add(key);
            return key.Id;
        }
    }
}

/// <summary>Encrypts the framework's keys with the installation's own before they reach the database.</summary>
internal sealed class SignInKeyEncryptor(IServiceProvider services) : IXmlEncryptor
{
    internal const string Field = "sign_in_key.xml";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
        new XElement("sealed", new PersonalCipher(services.GetRequiredService<KeyRing>(), KeyPurpose.SignIn).Encrypt(Field, plaintextElement.ToString(SaveOptions.DisableFormatting))),
        typeof(SignInKeyDecryptor));
}

/// <summary>Opens what <see cref="SignInKeyEncryptor"/> sealed. The framework makes it by name, with the services.</summary>
internal sealed class SignInKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => XElement.Parse(
        new PersonalCipher(services.GetRequiredService<KeyRing>(), KeyPurpose.SignIn).Decrypt(SignInKeyEncryptor.Field, encryptedElement.Value));
}

/// <summary>
/// Tells the framework where its keys are kept and how they are sealed. It asks for that while the application is built, and
/// a command that restores or checks must not find keys made by the way: so the ring is opened only to seal.
/// </summary>
internal sealed class SignInKeyOptions(SignInKeyRepository repository, IServiceProvider services) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = repository;
        options.XmlEncryptor = new SignInKeyEncryptor(services);
    }
}
