using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Attest.Publishing.Books;

/// <summary>Writes a zip whose bytes follow from its entries alone: in the order given, each of the first day that the form knows, no word of the machine it was made on.</summary>
internal sealed class WriteZip
{
    private const ushort Version = 20;
    // Names are UTF-8.
    private const ushort Flags = 0x0800;
    // 1 January 1980.
    private const ushort FirstDay = 0x0021;

    private static readonly uint[] Polynomials = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320))];

    private readonly List<byte> _file = [];
    private readonly List<byte> _directory = [];
    private ushort _count;

    /// <summary>Adds an entry, packed where that is wanted.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes, bool isPacked)
    {
        var name = Encoding.UTF8.GetBytes(path);
        var packed = isPacked ? Packed(bytes) : bytes.ToArray();
        var place = (uint)_file.Count;
        Span<byte> head = stackalloc byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(head, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(head[4..], (ushort)(isPacked ? 8 : 0));
        BinaryPrimitives.WriteUInt16LittleEndian(head[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(head[10..], Check(bytes));
        BinaryPrimitives.WriteUInt32LittleEndian(head[14..], (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[18..], (uint)bytes.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(head[22..], (ushort)name.Length);
        _file.AddRange("PK\x03\x04"u8);
        _file.AddRange(head);
        _file.AddRange(name);
        _file.AddRange(packed);
        _directory.AddRange("PK\x01\x02"u8);
        _directory.AddRange("\x14\0"u8);
        _directory.AddRange(head);
        // No comment, first disk, no attributes.
        _directory.AddRange(new byte[10]);
        Write(_directory, place);
        _directory.AddRange(name);
        _count++;
    }

    /// <summary>Writes the directory; nothing comes after it.</summary>
    public byte[] Close()
    {
        var place = (uint)_file.Count;
        _file.AddRange(_directory);
        _file.AddRange("PK\x05\x06\0\0\0\0"u8);
        Span<byte> counts = stackalloc byte[4];
        BinaryPrimitives.WriteUInt16LittleEndian(counts, _count);
        BinaryPrimitives.WriteUInt16LittleEndian(counts[2..], _count);
        _file.AddRange(counts);
        Write(_file, (uint)_directory.Count);
        Write(_file, place);
        _file.AddRange("\0\0"u8);
        return [.. _file];
    }

    private static void Write(List<byte> to, uint number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        to.AddRange(bytes);
    }

    private static byte[] Packed(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream packed = new();
        using (DeflateStream deflate = new(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(bytes);
        return packed.ToArray();
    }

    // CRC-32 of ISO 3309.
    private static uint Check(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
            crc = Polynomials[(crc ^ one) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }
}
