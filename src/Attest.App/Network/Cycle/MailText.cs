namespace Attest.App.Network.Cycle;

/// <summary>What a mail says.</summary>
/// <param name="From">The name of who writes, beside the address; empty where it must not be said.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Body">Its words, plain text.</param>
internal sealed record MailText(string From, string Subject, string Body);
