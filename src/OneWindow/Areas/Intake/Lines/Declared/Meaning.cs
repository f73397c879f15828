namespace OneWindow.Areas.Intake.Lines.Declared;

/// <summary>What a field of a message is to us, whatever the other side calls it.</summary>
public enum Meaning
{
    /// <summary>The number of the order: a message is known by it.</summary>
    Number,

    /// <summary>When the other side took it in, in China time.</summary>
    ReceivedAt,

    /// <summary>A few words above the content.</summary>
    Title,

    /// <summary>What the person says.</summary>
    Content,

    /// <summary>Complaint, report, question, in the other side's codes.</summary>
    Kind,

    /// <summary>What it is about, in the other side's codes.</summary>
    Category,

    /// <summary>Who says it.</summary>
    Name,

    Telephone,

    IdentityNumber,

    /// <summary>Where the person is reached.</summary>
    Address,

    /// <summary>Whether the person wants not to be named (要求保密).</summary>
    Confidential,

    /// <summary>Against whom.</summary>
    Employer,

    /// <summary>The division in which the work was done: a code, or its name.</summary>
    Place,

    /// <summary>The place of work in words.</summary>
    WorkPlace,

    /// <summary>The money, in yuan.</summary>
    Amount,

    /// <summary>How many workers.</summary>
    People,
}
