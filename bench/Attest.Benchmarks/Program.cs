using System.Globalization;
using System.Reflection;
using Attest.Benchmarks.Archive;
using Attest.Benchmarks.Publishing;
using BenchmarkDotNet.Running;

// archive DIR PAGES [html]: writes pages to import. editions DIR PAGES [changed]: the same as editions to publish; hugo DIR PAGES: as Hugo takes them. Otherwise every public class here with [Benchmark] methods: all of them, or those that a filter
// names (bench/RESULTS.md says how). drafts FOLDER PEOPLE SECONDS PAGES: how long saves of drafts take while pages are imported. ask SITE FILE ROUNDS: how long a running site takes to answer the addresses of a file.
if (args is ["archive", var folder, var pages, .. var form])
    new GenerateArchive().Write(folder, int.Parse(pages, CultureInfo.InvariantCulture), asHtml: form is ["html"]);
else if (args is ["editions", var editions, var reports, .. var what])
    GenerateEditions.Write(editions, int.Parse(reports, CultureInfo.InvariantCulture), isChanged: what is ["changed"]);
else if (args is ["hugo", var site, var reportsOfSite])
    GenerateEditions.WriteForHugo(site, int.Parse(reportsOfSite, CultureInfo.InvariantCulture));
else if (args is ["drafts", var office, var people, var seconds, var beside])
    await SaveDrafts.RunAsync(office, int.Parse(people, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture), int.Parse(beside, CultureInfo.InvariantCulture));
else if (args is ["ask", var asked, var file, var rounds])
    await AskSite.RunAsync(asked, file, int.Parse(rounds, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
