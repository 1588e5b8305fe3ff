using System;
using System.IO;
using System.Linq;
using LambdaAnalyzers.Catalogue;
using LambdaAnalyzers.Catalogue.Outputs;

// Without arguments: writes what is generated. --check: writes nothing, names what is stale and fails. --picture: makes a picture of a build's output on stdin.
try
{
    var repository = RepositoryFiles.Find();
    if (args is ["--picture", var path])
    {
        repository.Write(path, Picture.Of(Console.In.ReadToEnd()));
        return 0;
    }

    if (args is not ([] or ["--check"]))
    {
        Console.Error.WriteLine("dotnet run --project src/LambdaAnalyzers.Catalogue [-- --check | --picture <svg>]");
        return 2;
    }

    var catalogue = Catalog.Of(repository);
    var stale = catalogue.Stale(repository);
    foreach (var file in stale)
    {
        Console.WriteLine((args.Length > 0 ? "stale: " : "written: ") + file);
        if (args.Length == 0)
            repository.Write(file, catalogue.Files[file]);
    }

    Console.WriteLine($"{catalogue.Rules.Length} rules, {catalogue.Files.Count} files, {stale.Length} {(args.Length > 0 ? "stale" : "written")}");
    if (args.Length == 0 || stale.IsEmpty)
        return 0;
    Console.WriteLine("Run: dotnet run --project src/LambdaAnalyzers.Catalogue");
    return 1;
}
catch (CatalogueException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
