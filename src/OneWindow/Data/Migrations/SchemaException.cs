namespace OneWindow.Data.Migrations;

/// <summary>The database does not fit the program: the start stops, with a sentence for whoever runs it.</summary>
public sealed class SchemaException(string message) : Exception(message);
