using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Attest.Store.Review;

/// <summary>
/// The statements of a base that wait for a ruling, in the order of the queue, as of a reading and a judgement. It is kept in a file, which is derived and disposable: one that is missing, damaged or
/// of another basis is made anew.
/// </summary>
/// <param name="Basis">What the weights rest on besides the base.</param>
/// <param name="Revision">The last reading it knows.</param>
/// <param name="Judgements">The last judgement it knows.</param>
/// <param name="Pages">The pages in their order; a statement has the number of its page.</param>
/// <param name="Rows">The statements.</param>
internal sealed record WeighedBase(string Basis, long Revision, long Judgements, ImmutableArray<PageAddress> Pages, WeighedStatement[] Rows)
{
    private const string Form = "attest review 1";

    /// <summary>With other pages in place of those of the same address, as of a later reading or judgement.</summary>
    public WeighedBase With(IReadOnlyDictionary<PageAddress, WeighedStatement[]> changed, long revision, long judgements)
    {
        ImmutableArray<PageAddress> pages = [.. Pages.Where(page => !changed.ContainsKey(page)).Concat(changed.Keys).Order()];
        var numbers = pages.Select((page, number) => (page, number)).ToDictionary(pair => pair.page, pair => pair.number);
        int[] now = [.. Pages.Select(page => changed.ContainsKey(page) ? -1 : numbers[page])];
        WeighedStatement[] added = [.. changed.SelectMany(page => page.Value.Select(row => row with { Page = numbers[page.Key] }))];
        Array.Sort(added, Compare);
        List<WeighedStatement> rows = new(Rows.Length + added.Length);
        int next = 0;
        // What is kept is in order, and pages keep theirs: only what is new has been sorted.
        foreach (var row in Rows)
        {
            if (now[row.Page] < 0)
                continue;
            var kept = row with { Page = now[row.Page] };
            while (next < added.Length && Compare(added[next], kept) < 0)
                rows.Add(added[next++]);
            rows.Add(kept);
        }
        rows.AddRange(added.AsSpan(next));
        return new(Basis, revision, judgements, pages, [.. rows]);
    }

    /// <summary>Reads a file; null where there is none that can be read and rests on this.</summary>
    public static WeighedBase? Read(string path, string basis)
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
            if (reader.ReadString() != Form || reader.ReadString() != basis)
                return null;
            var (revision, judgements) = (reader.ReadInt64(), reader.ReadInt64());
            var pages = ImmutableArray.CreateBuilder<PageAddress>();
            for (int left = reader.ReadInt32(); left > 0; left--)
                pages.Add(PageAddress.TryParse(reader.ReadString(), out var page) ? page : throw new InvalidDataException());
            long bytes = reader.BaseStream.Length - reader.BaseStream.Position;
            var rows = new WeighedStatement[bytes / Marshal.SizeOf<WeighedStatement>()];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
            return Array.TrueForAll(rows, row => row.Page >= 0 && row.Page < pages.Count) ? new(basis, revision, judgements, pages.ToImmutable(), rows) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Writes the file in one step. Where it cannot be written the weights are worked out again next time.</summary>
    public void Write(string path)
    {
        string beside = $"{path}.{Environment.ProcessId}";
        try
        {
            using (var writer = new BinaryWriter(File.Create(beside), Encoding.UTF8))
            {
                writer.Write(Form);
                writer.Write(Basis);
                writer.Write(Revision);
                writer.Write(Judgements);
                writer.Write(Pages.Length);
                foreach (var page in Pages)
                    writer.Write(page.ToString());
                writer.Write(MemoryMarshal.AsBytes(Rows.AsSpan()));
            }
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
        }
    }

    private static int Compare(WeighedStatement one, WeighedStatement other) =>
        one.Certainty.CompareTo(other.Certainty) is not 0 and var byCertainty ? byCertainty : one.Page.CompareTo(other.Page) is not 0 and var byPage ? byPage : one.Place.CompareTo(other.Place);
}
