using OneWindow.Law.Statutes;

namespace OneWindow.Areas.Documents.Checks;

/// <summary>One check before signing: its name, whether it passed, and what to do where it did not.</summary>
/// <param name="Code">A stable key, lower case with hyphens.</param>
/// <param name="Name">In Chinese, as the page lists it: 必填项齐全.</param>
/// <param name="Message">What is wrong, or what was found, in Chinese.</param>
/// <param name="Basis">The article that asks for it; null where it is practice.</param>
public sealed record CheckResult(string Code, string Name, bool Passed, string Message, Citation? Basis = null);

/// <summary>An officer named on the paper.</summary>
/// <param name="CertificateValidTo">The last day on which the certificate is valid, inclusive; null where it is not recorded.</param>
public sealed record SigningOfficer(string Name, string? CertificateNumber, DateOnly? CertificateValidTo);

/// <summary>What the checks must know beside the paper itself.</summary>
/// <param name="Today">The day of signing in China.</param>
/// <param name="HasServiceAddress">Whether a service address of the recipient is confirmed or recorded.</param>
public sealed record SigningFacts(DateOnly Today, IReadOnlyList<SigningOfficer> Officers, bool HasServiceAddress);
