namespace OneWindow.Hosting.Profiles;

/// <summary>One fault of a profile, where an editor finds it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what would be right, in Chinese.</param>
public sealed record ProfileError(string File, long Line, string Message)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line}：{Message}";
}

/// <summary>The profile cannot be used; all its faults at once.</summary>
public sealed class ProfileException(IReadOnlyList<ProfileError> errors)
    : Exception("本地配置有误：" + Environment.NewLine + string.Join(Environment.NewLine, errors))
{
    /// <summary>The faults in the order of their lines.</summary>
    public IReadOnlyList<ProfileError> Errors { get; } = errors;
}
