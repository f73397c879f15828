using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OneWindow.Areas.Messages.MockSms;
using OneWindow.Areas.Messages.Reminders;
using OneWindow.Data.Protection;

namespace OneWindow.Areas.Messages;

/// <summary>Maps the tables of the area.</summary>
internal sealed class MessageMapping :
    IEntityTypeConfiguration<Message>, IEntityTypeConfiguration<MockSent>, IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Message> builder)
    {
        builder.ToTable("messages_message");
        builder.HasKey(message => message.Id);
        builder.Ignore(message => message.DeliveryKey);
        builder.Protected(message => message.Telephone, MessageFields.Telephone);
        builder.Protected(message => message.Address, MessageFields.Address);
        builder.Protected(message => message.Text, MessageFields.Text);
    }

    public void Configure(EntityTypeBuilder<MockSent> builder)
    {
        builder.ToTable("messages_mock_sms");
        builder.HasKey(sent => sent.Id);
        builder.Protected(sent => sent.Telephone, MessageFields.MockTelephone);
        builder.Protected(sent => sent.Text, MessageFields.MockText);
    }

    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("messages_reminder");
        builder.HasKey(reminder => reminder.Id);
    }
}
