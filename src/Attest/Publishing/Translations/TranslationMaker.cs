namespace Attest.Publishing.Translations;

/// <summary>How a translation was made.</summary>
public enum TranslationMaker
{
    /// <summary><c>person</c>: a person translated it.</summary>
    Person,
    /// <summary><c>machine</c>: a machine translated it, and nobody has revised it.</summary>
    Machine,
    /// <summary><c>machine_and_person</c>: a machine translated it, and a person revised it.</summary>
    MachineAndPerson,
}
