using System.Reflection;
using BenchmarkDotNet.Running;

// Every public class here with [Benchmark] methods: all of them, or those that a filter names (bench/RESULTS.md says how).
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
