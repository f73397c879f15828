using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Intake.Lines.Reading;
using OneWindow.Data.Mapping;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Intake.Lines;

/// <summary>The personal fields of messages: all of it is, until it is understood.</summary>
internal static class ArrivalFields
{
    public static readonly PersonalField Raw = new("intake_arrival.raw", _ => "（来件原文）");

    public static readonly PersonalField Values = new("intake_arrival.values", _ => "（来件各项）");

    /// <summary>Encrypts what was sent and what was read of it.</summary>
    public static (ProtectedText Raw, ProtectedText Values) Protect(PersonalData personal, ArrivedText text) =>
        (personal.Protect(Raw, text.Raw), personal.Protect(Values, JsonSerializer.Serialize(text.Values, JsonColumn.Format)));

    /// <summary>What is left of a message whose time is over.</summary>
    public static (ProtectedText Raw, ProtectedText Values) Nothing(PersonalData personal) => (personal.Protect(Raw, string.Empty), personal.Protect(Values, "{}"));

    /// <summary>The message as it was read when it arrived.</summary>
    public static ArrivedText Reveal(PersonalData personal, Arrival arrival) => new(
        personal.Reveal(Raw, arrival.Raw), arrival.Digest,
        JsonSerializer.Deserialize<Dictionary<string, string>>(personal.Reveal(Values, arrival.Values), JsonColumn.Format)!, []);
}

internal sealed class ArrivalMapping : IEntityTypeConfiguration<Arrival>
{
    public void Configure(EntityTypeBuilder<Arrival> builder)
    {
        builder.ToTable("intake_arrival").HasKey(arrival => arrival.Id);
        builder.HasOne<Matter>().WithMany().HasForeignKey(arrival => arrival.MatterId);
        builder.Property(arrival => arrival.Faults).AsJson();
        builder.Protected(arrival => arrival.Raw, ArrivalFields.Raw);
        builder.Protected(arrival => arrival.Values, ArrivalFields.Values);
    }
}
