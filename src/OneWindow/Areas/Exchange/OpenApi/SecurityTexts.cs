using Microsoft.OpenApi;
using OneWindow.Areas.Exchange.Contracts;

namespace OneWindow.Areas.Exchange.OpenApi;

/// <summary>How a caller shows who it is.</summary>
internal static class SecurityTexts
{
    private const string Key = "key";
    private const string Session = "session";

    public static void AddTo(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Key] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "管理员发给其他系统的密钥，有范围、次数上限和有效期。范围："
                    + string.Join('；', ApiScope.All.Select(scope => $"`{scope.Code}` {scope.Name}")),
            },
            [Session] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "ow-session", Description = "本系统人员登录后的会话。",
            },
        };
    }

    /// <summary>A key with the scope, or a session; where no scope is named, people alone.</summary>
    public static IList<OpenApiSecurityRequirement> Of(ApiScope? scope, OpenApiDocument document)
    {
        var session = new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Session, document)] = [] };
        return scope is null ? [session] : [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [scope.Code] }, session];
    }
}
