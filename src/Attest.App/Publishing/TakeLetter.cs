using System.Text.RegularExpressions;
using Attest.Publishing;
using Attest.Publishing.Pages;
using Attest.Store;

namespace Attest.App.Publishing;

/// <summary>Makes a letter of what a form sent, or says field by field what is wrong with it.</summary>
internal sealed partial class TakeLetter(InterfaceTexts texts, TimeProvider clock)
{
    private const int MostCopies = 100;

    private readonly List<FieldProblem> problems = [];

    /// <summary>What is wrong with the form that was read last.</summary>
    public IReadOnlyList<FieldProblem> Problems => problems;

    /// <summary>An order of one of the publications; null where something is wrong.</summary>
    public Letter? Order(IFormCollection form, IReadOnlyList<OrderPage.Publication> publications)
    {
        problems.Clear();
        string publication = Field(form, "publication", 100), copies = Field(form, "copies", 10), name = Field(form, "name", 200), contact = Field(form, "contact", 254), address = Field(form, "address", 1_000), words = Field(form, "words", 2_000);
        if (!publications.Any(known => known.Code == publication))
            Wrong("publication", texts["Choose a publication."]);
        if (!int.TryParse(copies, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) || number is < 1 or > MostCopies)
            Wrong("copies", texts.Of("Give a number of copies from 1 to {0}.", MostCopies));
        if (name.Length == 0)
            Wrong("name", texts["Give the name that goes on the parcel."]);
        if (!Mail().IsMatch(contact))
            Wrong("contact", texts["Give an email address at which you can be answered: name@example.org."]);
        if (address.Length == 0)
            Wrong("address", texts["Give the address to which it is sent."]);
        return problems.Count > 0 ? null : new(LetterKind.Order, clock.GetUtcNow(), publication, words) { Name = name, Contact = contact, PostalAddress = address, Copies = number };
    }

    /// <summary>Words on a statement; null where something is wrong.</summary>
    public Letter? Feedback(IFormCollection form, string statement)
    {
        problems.Clear();
        string words = Field(form, "words", 4_000), name = Field(form, "name", 200), contact = Field(form, "contact", 254);
        if (words.Length == 0)
            Wrong("words", texts["Say what is wrong or missing, and where it can be read."]);
        if (contact.Length > 0 && !Mail().IsMatch(contact))
            Wrong("contact", texts["Give an email address at which you can be answered: name@example.org."]);
        return problems.Count > 0 ? null : new(LetterKind.Feedback, clock.GetUtcNow(), statement, words) { Name = name, Contact = contact };
    }

    // Line ends are one sign, and other signs that control something are spaces.
    private string Field(IFormCollection form, string name, int most)
    {
        string value = string.Concat(form[name].ToString().ReplaceLineEndings("\n").Select(sign => char.IsControl(sign) && sign != '\n' ? ' ' : sign)).Trim();
        if (value.Length > most)
            Wrong(name, texts.Of("At most {0} characters are taken here.", texts.Number(most)));
        return value;
    }

    private void Wrong(string field, string words)
    {
        if (!problems.Exists(problem => problem.Field == field))
            problems.Add(new(field, words));
    }

    [GeneratedRegex(@"^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
