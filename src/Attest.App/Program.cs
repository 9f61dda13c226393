using Attest.App;
using Attest.App.CommandLine;

return await AttestProgram.RunAsync(args, Terminal.OfProcess(), Environment.GetEnvironmentVariable);
