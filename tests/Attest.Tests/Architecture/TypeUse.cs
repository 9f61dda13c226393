namespace Attest.Tests.Architecture;

/// <summary>One type's use of another, both by their full names without nesting; the member in which it happens, for the message.</summary>
internal readonly record struct TypeUse(string From, string To, string Member);
