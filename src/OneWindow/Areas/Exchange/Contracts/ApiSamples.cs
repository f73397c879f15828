namespace OneWindow.Areas.Exchange.Contracts;

/// <summary>
/// The identifiers in the examples of the interface. They name nothing: whoever tries an example puts in their own, and so does the test that
/// runs them all.
/// </summary>
public static class ApiSamples
{
    /// <summary>A matter.</summary>
    public static readonly Guid Matter = Sample(1);

    /// <summary>A claim of it.</summary>
    public static readonly Guid Claim = Sample(2);

    /// <summary>A matter that is sent to the triage room.</summary>
    public static readonly Guid DoubtfulMatter = Sample(3);

    /// <summary>A claim of that.</summary>
    public static readonly Guid DoubtfulClaim = Sample(4);

    /// <summary>Its referral.</summary>
    public static readonly Guid Referral = Sample(5);

    /// <summary>A case.</summary>
    public static readonly Guid Case = Sample(6);

    /// <summary>A draft that waits for its head.</summary>
    public static readonly Guid Approval = Sample(7);

    /// <summary>A hand-over of work.</summary>
    public static readonly Guid HandOver = Sample(8);

    /// <summary>What was done with several papers.</summary>
    public static readonly Guid Batch = Sample(9);

    /// <summary>A paper.</summary>
    public static readonly Guid Paper = Sample(10);

    /// <summary>A window.</summary>
    public static readonly Guid Window = Sample(11);

    /// <summary>A person of the staff.</summary>
    public static readonly Guid Person = Sample(12);

    /// <summary>A post held by an officer.</summary>
    public static readonly Guid Officer = Sample(13);

    /// <summary>A post held by a head.</summary>
    public static readonly Guid Head = Sample(14);

    /// <summary>A unit that handles cases.</summary>
    public static readonly Guid Unit = Sample(15);

    /// <summary>A file handed in.</summary>
    public static readonly Guid Evidence = Sample(16);

    /// <summary>A case whose officer drafts a step.</summary>
    public static readonly Guid DraftedCase = Sample(17);

    /// <summary>A case whose paper is to be served.</summary>
    public static readonly Guid ServedCase = Sample(18);

    /// <summary>A matter with which the person was sent elsewhere.</summary>
    public static readonly Guid GuidedMatter = Sample(19);

    /// <summary>A question that needs only an answer.</summary>
    public static readonly Guid Consultation = Sample(20);

    /// <summary>A matter that is withdrawn.</summary>
    public static readonly Guid WithdrawnMatter = Sample(21);

    /// <summary>A post held by whoever takes cases over.</summary>
    public static readonly Guid Successor = Sample(22);

    /// <summary>A push.</summary>
    public static readonly Guid Push = Sample(23);

    private static Guid Sample(int number) => Guid.Parse($"01980000-0000-7000-8000-{number:x12}", System.Globalization.CultureInfo.InvariantCulture);
}
