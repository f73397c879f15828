using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OneWindow.Data.Protection;

namespace OneWindow.Data.Events;

/// <summary>
/// The keyed hash of an event over itself and the one before it. Every field goes in with its length before it, so that no
/// two different events have the same bytes.
/// </summary>
internal static class EventHash
{
    /// <summary>What stands before the first event of a stream.</summary>
    public static readonly byte[] Beginning = new byte[HMACSHA256.HashSizeInBytes];

    public static byte[] Of(EventEntry entry, SecretKey key)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        Add(bytes, entry.StreamKind);
        Add(bytes, entry.StreamId);
        Add(bytes, entry.Sequence);
        Add(bytes, entry.Kind);
        Add(bytes, entry.At.Ticks);
        Add(bytes, entry.PersonId.Value);
        Add(bytes, entry.AppointmentId.Value);
        Add(bytes, entry.Post);
        Add(bytes, entry.UnitId.Value);
        Add(bytes, entry.Payload);
        Add(bytes, entry.KeyId);
        Add(bytes, entry.PreviousHash);
        return HMACSHA256.HashData(key.Secret, bytes.WrittenSpan);
    }

    private static void Add(ArrayBufferWriter<byte> bytes, string text) => Add(bytes, Encoding.UTF8.GetBytes(text));

    private static void Add(ArrayBufferWriter<byte> bytes, Guid value) => Add(bytes, value.ToByteArray(bigEndian: true));

    private static void Add(ArrayBufferWriter<byte> bytes, ReadOnlySpan<byte> field)
    {
        Add(bytes, field.Length);
        bytes.Write(field);
    }

    private static void Add(ArrayBufferWriter<byte> bytes, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.GetSpan(sizeof(long)), number);
        bytes.Advance(sizeof(long));
    }
}
