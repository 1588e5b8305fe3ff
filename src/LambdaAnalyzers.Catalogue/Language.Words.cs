using System.Collections.Generic;
using System.Collections.Immutable;

namespace LambdaAnalyzers.Catalogue;

internal sealed partial class Language
{
    public static Language English { get; } = new()
    {
        Code = "en",
        Name = "English",
        Sections =
        [
            "What you will see", "Bad", "Good", "Why it bites in Lambda", "How the rule decides", "When not to",
            "Configure", "In your template", "Related rules of other tools", "Sources",
        ],
        Words = new Dictionary<string, string>
        {
            ["Index"] = "Rules",
            ["IndexText"] = "One page per rule: what you will see, why it bites in Lambda, and what to write instead. Every block of code on these pages is compiled and analysed by the tests, in a project with implicit usings, `using Amazon.Lambda.Core` and a serializer for the assembly.",
            ["Rule"] = "Rule", ["Title"] = "Title", ["Level"] = "Level", ["Family"] = "Family", ["Phase"] = "Phase", ["Fix"] = "Fix", ["Since"] = "Since",
            ["Events"] = "Events", ["Packaging"] = "Packaging", ["Languages"] = "Languages", ["Code"] = "Code", ["rule"] = "rule", ["fix"] = "fix",
            ["Error"] = "Error", ["Warning"] = "Warning", ["Info"] = "Info", ["Hidden"] = "Hidden", ["off"] = "off by default", ["unreleased"] = "unreleased",
            ["error"] = "error", ["warning"] = "warning", ["info"] = "info", ["hidden"] = "hidden",
            ["FixSafe"] = "safe: also by Fix All and `dotnet format`", ["FixReview"] = "one at a time: no Fix All, so not by `dotnet format` either", ["FixNone"] = "none",
            ["Safe"] = "safe", ["Review"] = "review", ["None"] = "none",
            ["init"] = "Init (once per execution environment)", ["invoke"] = "Invoke (every event)", ["deploy"] = "Deploy (before the first event)", ["build"] = "Build",
            ["any"] = "any", ["zip"] = "zip", ["image"] = "container image",
            ["FixWrites"] = "The fix *{0}* writes:",
            ["LambdaEngine"] = "Engine", ["LambdaStatelessness"] = "Statelessness", ["LambdaTimeLimits"] = "Time limits", ["LambdaMemoryAndCpu"] = "Memory and CPU",
            ["LambdaExternalState"] = "External state", ["LambdaRuntimeContract"] = "Runtime contract", ["LambdaEvents"] = "Events", ["LambdaStartup"] = "Startup", ["LambdaSecurity"] = "Security",
        }.ToImmutableDictionary(),
    };

    public static Language Portuguese { get; } = new()
    {
        Code = "pt",
        Name = "Português",
        Sections =
        [
            "O que você verá", "Errado", "Certo", "Por que dói no Lambda", "Como a regra decide", "Quando não aplicar",
            "Configurar", "No seu template", "Regras parecidas de outras ferramentas", "Fontes",
        ],
        Words = new Dictionary<string, string>
        {
            ["Index"] = "Regras",
            ["IndexText"] = "Uma página por regra: o que você verá, por que dói no Lambda e o que escrever no lugar. Cada bloco de código destas páginas é compilado e analisado pelos testes, em um projeto com usings implícitos, `using Amazon.Lambda.Core` e um serializador do assembly.",
            ["Rule"] = "Regra", ["Title"] = "Título", ["Level"] = "Nível", ["Family"] = "Família", ["Phase"] = "Fase", ["Fix"] = "Correção", ["Since"] = "Desde",
            ["Events"] = "Eventos", ["Packaging"] = "Empacotamento", ["Languages"] = "Idiomas", ["Code"] = "Código", ["rule"] = "regra", ["fix"] = "correção",
            ["Error"] = "Erro", ["Warning"] = "Aviso", ["Info"] = "Informação", ["Hidden"] = "Oculto", ["off"] = "desligada por padrão", ["unreleased"] = "não lançada",
            ["error"] = "error", ["warning"] = "warning", ["info"] = "info", ["hidden"] = "hidden",
            ["FixSafe"] = "segura: também por Fix All e `dotnet format`", ["FixReview"] = "uma de cada vez: sem Fix All e, por isso, sem `dotnet format`", ["FixNone"] = "nenhuma",
            ["Safe"] = "segura", ["Review"] = "com revisão", ["None"] = "nenhuma",
            ["init"] = "Init (uma vez por ambiente de execução)", ["invoke"] = "Invoke (a cada evento)", ["deploy"] = "Deploy (antes do primeiro evento)", ["build"] = "Build",
            ["any"] = "qualquer", ["zip"] = "zip", ["image"] = "imagem de contêiner",
            ["FixWrites"] = "A correção *{0}* escreve:",
            ["LambdaEngine"] = "Motor", ["LambdaStatelessness"] = "Ausência de estado", ["LambdaTimeLimits"] = "Limites de tempo", ["LambdaMemoryAndCpu"] = "Memória e CPU",
            ["LambdaExternalState"] = "Estado externo", ["LambdaRuntimeContract"] = "Contrato do runtime", ["LambdaEvents"] = "Eventos", ["LambdaStartup"] = "Inicialização", ["LambdaSecurity"] = "Segurança",
        }.ToImmutableDictionary(),
    };

    public static Language Spanish { get; } = new()
    {
        Code = "es",
        Name = "Español",
        Sections =
        [
            "Qué verá", "Mal", "Bien", "Por qué duele en Lambda", "Cómo decide la regla", "Cuándo no aplicarla",
            "Configurar", "En su plantilla", "Reglas parecidas de otras herramientas", "Fuentes",
        ],
        Words = new Dictionary<string, string>
        {
            ["Index"] = "Reglas",
            ["IndexText"] = "Una página por regla: qué verá, por qué duele en Lambda y qué escribir en su lugar. Las pruebas compilan y analizan cada bloque de código de estas páginas, en un proyecto con usings implícitos, `using Amazon.Lambda.Core` y un serializador del ensamblado.",
            ["Rule"] = "Regla", ["Title"] = "Título", ["Level"] = "Nivel", ["Family"] = "Familia", ["Phase"] = "Fase", ["Fix"] = "Corrección", ["Since"] = "Desde",
            ["Events"] = "Eventos", ["Packaging"] = "Empaquetado", ["Languages"] = "Idiomas", ["Code"] = "Código", ["rule"] = "regla", ["fix"] = "corrección",
            ["Error"] = "Error", ["Warning"] = "Advertencia", ["Info"] = "Información", ["Hidden"] = "Oculto", ["off"] = "desactivada por defecto", ["unreleased"] = "sin publicar",
            ["error"] = "error", ["warning"] = "warning", ["info"] = "info", ["hidden"] = "hidden",
            ["FixSafe"] = "segura: también con Fix All y `dotnet format`", ["FixReview"] = "de una en una: sin Fix All y, por eso, sin `dotnet format`", ["FixNone"] = "ninguna",
            ["Safe"] = "segura", ["Review"] = "con revisión", ["None"] = "ninguna",
            ["init"] = "Init (una vez por entorno de ejecución)", ["invoke"] = "Invoke (en cada evento)", ["deploy"] = "Deploy (antes del primer evento)", ["build"] = "Build",
            ["any"] = "cualquiera", ["zip"] = "zip", ["image"] = "imagen de contenedor",
            ["FixWrites"] = "La corrección *{0}* escribe:",
            ["LambdaEngine"] = "Motor", ["LambdaStatelessness"] = "Ausencia de estado", ["LambdaTimeLimits"] = "Límites de tiempo", ["LambdaMemoryAndCpu"] = "Memoria y CPU",
            ["LambdaExternalState"] = "Estado externo", ["LambdaRuntimeContract"] = "Contrato del runtime", ["LambdaEvents"] = "Eventos", ["LambdaStartup"] = "Inicio", ["LambdaSecurity"] = "Seguridad",
        }.ToImmutableDictionary(),
    };

    public static ImmutableArray<Language> All { get; } = [English, Portuguese, Spanish];
}
