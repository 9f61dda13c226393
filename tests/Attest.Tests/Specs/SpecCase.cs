using Attest.Tests.Docs;

namespace Attest.Tests.Specs;

/// <summary>One example of a specification: what goes in, what must come out, and where it stands.</summary>
internal sealed record SpecCase(string Place, string Kind, string Input, string Expected)
{
    /// <summary>
    /// The examples of a specification, in order: each a block marked <c>input KIND</c> and, with nothing but prose between, a block marked
    /// <c>expected</c>. Blocks marked otherwise illustrate and are passed over. A lone half is a <see cref="FormatException"/> that names its line.
    /// </summary>
    public static IEnumerable<SpecCase> Read(string path, string text)
    {
        (string Place, string Kind, string Text)? input = null;
        foreach ((int line, string info, string block) in MarkdownPage.Fences(text))
        {
            string place = $"{path}:{line}";
            string[] words = info.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words)
            {
                case ["input", var kind]:
                    if (input is { } lone)
                        throw new FormatException($"{lone.Place}: this input has no expected block after it.");
                    input = (place, kind, block);
                    break;
                case ["expected"]:
                    var (inputPlace, inputKind, inputText) = input ?? throw new FormatException($"{place}: this expected block has no input before it.");
                    yield return new SpecCase(inputPlace, inputKind, inputText, block);
                    input = null;
                    break;
                case ["input" or "expected", ..]:
                    throw new FormatException($"{place}: a block is marked “input KIND” or “expected”, not “{info}”.");
            }
        }
        if (input is { } last)
            throw new FormatException($"{last.Place}: this input has no expected block after it.");
    }
}
