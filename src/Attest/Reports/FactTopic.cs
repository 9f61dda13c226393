namespace Attest.Reports;

/// <summary>What a row of key facts tells, in the usual order of the rows; the words of data/phrases/key_facts.csv.</summary>
public enum FactTopic
{
    /// <summary>The State's standing under the Mine Ban Treaty.</summary>
    TreatyStatus,
    /// <summary>The State's standing under the Convention on Cluster Munitions.</summary>
    ClusterMunitionStatus,
    /// <summary>The State's standing under the Convention on the Rights of Persons with Disabilities, of which the vocabulary has no statement.</summary>
    DisabilityConvention,
    /// <summary>Its votes in the General Assembly.</summary>
    Votes,
    /// <summary>The meetings of a treaty it went to.</summary>
    Meetings,
    /// <summary>The same for the Convention on Cluster Munitions.</summary>
    ClusterMunitionMeetings,
    /// <summary>What has changed, told in prose.</summary>
    Developments,
    /// <summary>Since when it is a State Party.</summary>
    StatePartySince,
    /// <summary>The law that carries the treaty out at home.</summary>
    Legislation,
    /// <summary>The last transparency report.</summary>
    Article7,
    /// <summary>Use, production and transfer in the reporting period.</summary>
    Use,
    /// <summary>The stockpile.</summary>
    Stockpile,
    /// <summary>The destruction of the stockpile and its deadline.</summary>
    Article4,
    /// <summary>Mines retained.</summary>
    Article3,
    /// <summary>What the land is contaminated with.</summary>
    Contamination,
    /// <summary>How much land is contaminated.</summary>
    ContaminatedArea,
    /// <summary>The deadline for clearing mined areas.</summary>
    Article5,
    /// <summary>Whether that deadline will be met.</summary>
    DeadlineLikelihood,
    /// <summary>What was cleared.</summary>
    Demining,
    /// <summary>The capacity for risk education.</summary>
    RiskEducationCapacity,
    /// <summary>How many people it reached.</summary>
    RiskEducationRecipients,
    /// <summary>How many casualties there were, and by what devices.</summary>
    Casualties,
    /// <summary>What became of the casualties.</summary>
    CasualtyAnalysis,
    /// <summary>How many survivors there are.</summary>
    Survivors,
    /// <summary>Whether services are available to survivors.</summary>
    Services,
    /// <summary>Progress towards the aims of survivor assistance.</summary>
    AssistanceProgress,
    /// <summary>Money for mine action, from abroad and from the State.</summary>
    Funding,
}
