using Attest.Publishing.Data;

namespace Attest.App.Publishing;

/// <summary>Says what the columns of the table of a page mean, as a Data Package.</summary>
internal static class DescribeTable
{
    /// <summary>The descriptor; the page itself where it has no table to describe, so that it is said what there is of it.</summary>
    public static PageAnswer Of(PageAnswer answer, Site site, HttpRequest request) => answer.Page is { Data: { } data, CsvAddress: { } address } page && data() is var table
        ? PageAnswer.Send(PageBody.Of("application/json; charset=utf-8", DataPackage.Describe(table.Name, $"{site.Live.Organisation}: {table.Name}", new Uri(new Uri($"{request.Scheme}://{request.Host}"), address), site.Licence, table.Columns)))
        : answer;
}
