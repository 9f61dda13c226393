using System.Collections.Immutable;
using Attest.Questions;
using Attest.Store;

namespace Attest.App.Publishing.Live;

/// <summary>Answers that go over the whole base and depend on nothing but the base and the registers: kept until one of them changes, for all languages and forms of their pages.</summary>
internal sealed class KeptAnswers(EvidenceStore store, CurrentRegisters registers)
{
    private readonly OfBase<ImmutableArray<Promise>> promises = new(store, registers, now => new FindPromises(now, store).All());
    private readonly OfBase<ImmutableArray<Promise>> checkedPromises = new(store, registers, now => new FindPromises(now, store, isChecked: true).All());
    private readonly OfBase<AgeOfKnowledge> age = new(store, registers, now => AgeOfKnowledge.Of(now, store));
    private readonly OfBase<AgeOfKnowledge> checkedAge = new(store, registers, now => AgeOfKnowledge.Of(now, store, isChecked: true));

    /// <summary>What States said they would do, and what followed.</summary>
    public ImmutableArray<Promise> Promises(bool isChecked) => (isChecked ? checkedPromises : promises).Value;

    /// <summary>How old what is known is.</summary>
    public AgeOfKnowledge Age(bool isChecked) => (isChecked ? checkedAge : age).Value;

    /// <summary>Makes what readers ask for first, before they do.</summary>
    public void Prepare()
    {
        _ = Promises(isChecked: false);
        _ = Age(isChecked: false);
    }
}
