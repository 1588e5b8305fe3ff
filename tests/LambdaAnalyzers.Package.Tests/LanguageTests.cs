using System.Linq;
using System.Xml.Linq;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary>A user's language reaches the findings. Which findings there are does not depend on it.</summary>
[Collection(PackageCollection.Name)]
public sealed class LanguageTests(PackedPackage package)
{
    [Theory]
    [InlineData("en", "Strings.resx")]
    [InlineData("pt-BR", "Strings.pt.resx")]
    [InlineData("pt-PT", "Strings.pt.resx")]
    [InlineData("es", "Strings.es.resx")]
    public void FindingsSpeakTheLanguageOfTheBuild(string language, string strings)
    {
        var consumer = Consumer.Write(package, "language-" + language, files: [("Function.cs", Consumer.Function), ("template.yaml", Consumer.Template)]);

        var build = consumer.Build(language);

        // The template names a method that does not exist.
        Assert.Equal(1, build.ExitCode);
        Expectations.AssertMet(consumer.Folder, consumer.Log.Ours);
        var written = XDocument.Load(Repo.PathTo("src", "LambdaAnalyzers", strings)).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
        foreach (var id in consumer.Log.Ours.Select(finding => finding.Id).Distinct())
            Assert.Equal(written[id + "_Title"], consumer.Log.Titles[id]);
    }
}
