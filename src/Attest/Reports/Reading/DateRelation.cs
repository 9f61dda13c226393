namespace Attest.Reports.Reading;

/// <summary>How the words around a date relate an event to it.</summary>
internal enum DateRelation
{
    /// <summary>“on”, “in”: at the date.</summary>
    At,
    /// <summary>“as of”: how things stood on the date.</summary>
    AsOf,
    /// <summary>“since”, “from … on”: from the date to now.</summary>
    Since,
    /// <summary>“until”, “up to”: from the unsaid past to the date.</summary>
    Until,
    /// <summary>“by”, “before the end of”: a date aimed at.</summary>
    By,
}
