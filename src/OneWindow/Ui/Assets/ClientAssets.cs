using System.Text.Json;

namespace OneWindow.Ui.Assets;

/// <summary>The built styles, scripts and icons, by the hashed names that the build gave them.</summary>
public sealed class ClientAssets
{
    /// <summary>Where the built files are served.</summary>
    public const string Path = "/dist";

    private readonly Dictionary<string, string> _files;

    /// <summary>Reads the manifest that the client build wrote.</summary>
    /// <param name="directory">The folder of the built files.</param>
    public ClientAssets(string directory)
    {
        Directory = directory;
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(System.IO.Path.Combine(directory, "manifest.json")));
        _files = manifest.RootElement.EnumerateObject()
            .ToDictionary(entry => entry.Name, entry => $"{Path}/{entry.Value.GetProperty("file").GetString()}");
    }

    /// <summary>The folder beside the executable into which the build copies the files.</summary>
    public static string BesideTheExecutable => System.IO.Path.Combine(AppContext.BaseDirectory, "wwwroot", "dist");

    public string Directory { get; }

    public string Styles => _files["styles/main.css"];

    /// <summary>Those of the public pages alone.</summary>
    public string PortalStyles => _files["styles/portal.css"];

    public string Script => _files["src/main.ts"];

    /// <summary>That of the public pages alone; nothing on them works by script only.</summary>
    public string PortalScript => _files["src/portal.ts"];

    public string Icons => _files["icons.svg"];

    public string Favicon => $"{Path}/favicon.svg";
}
