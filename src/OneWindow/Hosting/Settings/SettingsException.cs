namespace OneWindow.Hosting.Settings;

/// <summary>A setting in the environment makes no sense; the message says which and what would.</summary>
public sealed class SettingsException(string message) : Exception(message);
