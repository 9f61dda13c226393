namespace Attest.Registers;

/// <summary>What happened between a jurisdiction and a treaty; which of these change its status is said of each.</summary>
public enum TreatyEventKind
{
    /// <summary>It signed: from then on a signatory.</summary>
    Signature,

    /// <summary>A step was proposed at home; changes nothing.</summary>
    Proposal,

    /// <summary>Its parliament voted; changes nothing, though often taken for the act itself.</summary>
    ParliamentVote,

    /// <summary>A law or decree was signed or promulgated at home; changes nothing.</summary>
    Promulgation,

    /// <summary>It deposited its ratification.</summary>
    Ratification,

    /// <summary>It deposited its accession.</summary>
    Accession,

    /// <summary>It deposited its acceptance.</summary>
    Acceptance,

    /// <summary>It deposited its approval.</summary>
    Approval,

    /// <summary>It deposited its succession.</summary>
    Succession,

    /// <summary>It notified its consent to be bound.</summary>
    ConsentToBeBound,

    /// <summary>The treaty entered into force for it: from then on a party. Said only where it does not follow from the deposit.</summary>
    EntryIntoForce,

    /// <summary>It notified its withdrawal.</summary>
    WithdrawalNotified,

    /// <summary>The depositary received its notification, from which the time to the effect is counted.</summary>
    WithdrawalReceived,

    /// <summary>Its withdrawal took effect: from then on no party. Said only where it does not follow from the notification.</summary>
    WithdrawalEffective,

    /// <summary>It claimed to suspend the treaty; changes nothing.</summary>
    SuspensionClaimed,

    /// <summary>Somebody objected to what it did or claimed; changes nothing.</summary>
    Objection,

    /// <summary>It asked for more time.</summary>
    ExtensionRequested,

    /// <summary>It was given more time.</summary>
    ExtensionGranted,

    /// <summary>It submitted a report.</summary>
    ReportSubmitted,

    /// <summary>It completed what an article asks for.</summary>
    Completed,

    /// <summary>Somebody said that it had not completed what an article asks for.</summary>
    NotCompleted,

    /// <summary>Those who list deadlines list none for it under an article.</summary>
    NoDeadlineListed,
}
