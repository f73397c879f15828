namespace OneWindow.Areas.Staff.Passwords;

/// <summary>Passwords that every guesser tries first, and the beginnings that people make long by counting on.</summary>
internal static class CommonPasswords
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "1234567890", "0123456789", "0987654321", "9876543210", "12345678910", "1234567891", "1122334455", "1231231230", "5201314520",
        "qwertyuiop", "1qaz2wsx3edc", "q1w2e3r4t5", "1q2w3e4r5t", "qazwsxedcrfv", "asdfghjkl1", "zxcvbnm123", "abcd123456", "abc1234567",
        "abcdefghij", "password12", "password123", "passw0rd123", "admin12345", "admin123456", "administrator", "root123456",
        "test123456", "welcome123", "letmein1234", "iloveyou123", "woaini1314", "woaini5201314", "woaini123456", "qq123456789",
        "a123456789", "123456789a", "aa12345678", "zhang123456", "wang123456", "beijing2008", "zhongguo123", "renshe12333",
    };

    public static bool Contains(string password) => Known.Contains(password) || password.Distinct().Count() < 4;
}
