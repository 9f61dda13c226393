using System.Globalization;
using System.Reflection;
using Attest.Benchmarks.Archive;
using BenchmarkDotNet.Running;

// archive DIR PAGES [html]: writes pages to import. Otherwise every public class here with [Benchmark] methods: all of them, or those that a filter
// names (bench/RESULTS.md says how).
if (args is ["archive", var folder, var pages, .. var form])
    new GenerateArchive().Write(folder, int.Parse(pages, CultureInfo.InvariantCulture), asHtml: form is ["html"]);
else
    BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
