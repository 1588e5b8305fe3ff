using System;
using System.Collections.Immutable;
using System.Threading;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Reads serverless.yml of the Serverless Framework: <c>functions</c> over <c>provider</c>. Its defaults are its own, not CloudFormation's.</summary>
internal static class ServerlessFrameworkReader
{
    private const int MaxFunctions = 1_000;

    public static ImmutableArray<DeployedFunction> Read(ConfigFile file, TextNode root, CancellationToken cancellationToken)
    {
        var provider = root.Find("provider");
        if (root.Find("functions") is not { } declared || provider is null || IsOtherCloud(provider))
        {
            return ImmutableArray<DeployedFunction>.Empty;
        }

        // "provider: aws" names the cloud and nothing else; a variable may hide anything.
        var common = provider.IsMapping ? Lookup.Found(provider) : provider.IsScalar && !ConfigScope.IsVariable(provider.Value) ? Lookup.Absent : Lookup.Unknown(provider);
        var functions = ImmutableArray.CreateBuilder<DeployedFunction>();

        // The functions are one map, or a list of maps that lie in several files.
        foreach (var map in declared.IsSequence ? declared.Items : [declared])
        {
            foreach (var entry in map.Entries)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (entry.Key.IsScalar && entry.Value.IsMapping && functions.Count < MaxFunctions)
                {
                    functions.Add(Read(file, entry, common, root));
                }
            }
        }

        return functions.ToImmutable();
    }

    private static DeployedFunction Read(ConfigFile file, Entry entry, Lookup provider, TextNode root)
    {
        var key = file.PlaceOf(entry.Key);
        var own = Lookup.Found(entry.Value);
        var image = own.Then("image");
        var artifact = own.Then("package").Then("artifact").Or(() => Lookup.In(root, "package").Then("artifact"));
        return new DeployedFunction
        {
            File = file,
            Name = entry.Key.Value,
            Key = key,
            Source = FunctionSource.ServerlessFramework,
            IsImageCommand = image.IsFound,
            Settings = new ServerlessSettings(file, entry, provider, root, isImage: !image.IsAbsent),
            Handler = image.IsAbsent ? Text(file, own.Then("handler")) : image.Node!.IsMapping ? Text(file, image.Then("command").First()) : Sited<string>.Unknown(),
            Runtime = image.IsAbsent ? Text(file, own.Then("runtime").Or(() => provider.Then("runtime"))) : Sited<string>.Unknown(),
            CodeUri = Text(file, artifact),
            MemorySize = Number(file, own.Then("memorySize").Or(() => provider.Then("memorySize")), FormatDefaults.ServerlessMemory, key),
            Timeout = Number(file, own.Then("timeout").Or(() => provider.Then("timeout")), FormatDefaults.ServerlessTimeout, key),
        };
    }

    private static bool IsOtherCloud(TextNode provider)
    {
        var name = provider.IsMapping ? provider.Find("name") : provider;
        return name is { IsScalar: true } && !name.Value.Equals("aws", StringComparison.OrdinalIgnoreCase) && !ConfigScope.IsVariable(name.Value);
    }

    private static Sited<string> Text(ConfigFile file, Lookup lookup)
    {
        var text = Values.Text(file, lookup);
        return text.HasValue && ConfigScope.IsVariable(text.Value) ? Sited<string>.Unknown(text.Place) : text;
    }

    private static Sited<int> Number(ConfigFile file, Lookup lookup, int otherwise, ConfigPlace key) => Values.Number(file, lookup, null, otherwise, key);
}
