namespace Attest.Editions.Keys;

/// <summary>The keys cannot be used as wanted; the message says why and names what to do next.</summary>
public sealed class KeyException(string message, Exception? innerException = null) : Exception(message, innerException);
