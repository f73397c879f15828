namespace OneWindow.Ui.Components.Opinions;

/// <summary>An opinion that was given.</summary>
/// <param name="Who">李国安.</param>
/// <param name="Post">监察机构负责人.</param>
/// <param name="At">The instant, UTC; null while it is waited for.</param>
/// <param name="Decision">同意, 退回修改; 等待中 while it is waited for.</param>
/// <param name="Text">Their words; null for none.</param>
public sealed record OpinionView(string Who, string Post, DateTime? At, string Decision, string? Text = null);
