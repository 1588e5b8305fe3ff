using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace LambdaAnalyzers.StandIns.Tests;

public class PublishedPackagesTests
{
    public static IEnumerable<TheoryDataRow<string>> StandIns => Assemblies.StandIns.Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(StandIns))]
    public void A_stand_in_has_nothing_that_its_package_lacks_or_has_otherwise(string id)
    {
        using var standIn = Assemblies.StandIn(id);
        using var real = Assemblies.Real(id);

        var differences = Comparison.Differences(standIn, real);

        Assert.True(differences.Count == 0, $"{id} ({real.Name.Version}), {differences.Count} differences:{Environment.NewLine}" + string.Join(Environment.NewLine, differences));
    }
}
