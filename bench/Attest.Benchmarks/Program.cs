using System.Globalization;
using System.Reflection;
using Attest.Benchmarks.Archive;
using Attest.Benchmarks.Publishing;
using BenchmarkDotNet.Running;

// archive DIR PAGES [html]: writes pages to import. Otherwise every public class here with [Benchmark] methods: all of them, or those that a filter
// names (bench/RESULTS.md says how). ask SITE FILE ROUNDS: how long a running site takes to answer the addresses of a file.
if (args is ["archive", var folder, var pages, .. var form])
    new GenerateArchive().Write(folder, int.Parse(pages, CultureInfo.InvariantCulture), asHtml: form is ["html"]);
else if (args is ["ask", var site, var file, var rounds])
    await AskSite.RunAsync(site, file, int.Parse(rounds, CultureInfo.InvariantCulture));
else
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
