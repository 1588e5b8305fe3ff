using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Xunit;

namespace LambdaAnalyzers.StandIns.Tests;

/// <summary>The comparison sees what it should see: one stand-in plays both parts, and the part of the real assembly is changed a little.</summary>
public class ComparisonTests
{
    private const string Sample = "StackExchange.Redis";

    public static IEnumerable<TheoryDataRow<string>> StandIns => Assemblies.StandIns.Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(StandIns))]
    public void A_stand_in_agrees_with_itself(string id)
    {
        using var one = Assemblies.StandIn(id);
        using var other = Assemblies.StandIn(id);

        Assert.NotEmpty(Surface.Of(one).Entries);
        Assert.Empty(Comparison.Differences(one, other));
    }

    [Fact]
    public void What_the_real_assembly_has_more_is_no_difference() =>
        Assert.Empty(DifferencesAfter(real => real.Types.Add(new TypeDefinition("StackExchange.Redis", "New", TypeAttributes.Public, real.TypeSystem.Object))));

    [Fact]
    public void A_missing_type() =>
        Assert.Contains("StackExchange.Redis.LuaScript is in the stand-in but not in the real assembly.",
            DifferencesAfter(real => real.Types.Remove(Type(real, "LuaScript"))));

    [Fact]
    public void A_type_that_is_no_longer_public() =>
        Assert.Contains("StackExchange.Redis.LuaScript is in the stand-in but not in the real assembly.",
            DifferencesAfter(real => Type(real, "LuaScript").IsPublic = false));

    [Fact]
    public void Another_base_type() =>
        Assert.Equal(
            "StackExchange.Redis.RedisServerException is 'public sealed class from StackExchange.Redis.RedisException' in the stand-in but "
            + "'public sealed class from StackExchange.Redis.RedisCommandException' in the real assembly.",
            One(real => Type(real, "RedisServerException").BaseType = Type(real, "RedisCommandException")));

    [Fact]
    public void A_missing_interface() =>
        Assert.Equal("StackExchange.Redis.RedisKey : System.IEquatable`1<StackExchange.Redis.RedisKey> is in the stand-in but not in the real assembly.",
            One(real => Type(real, "RedisKey").Interfaces.Clear()));

    [Fact]
    public void Another_result() =>
        Assert.Equal("StackExchange.Redis.RedisValue.Length() is 'public System.Int64 ()' in the stand-in but 'public System.Object ()' in the real assembly.",
            One(real => Method(real, "RedisValue", "Length").ReturnType = real.TypeSystem.Object));

    [Fact]
    public void Another_parameter_type_is_another_method() =>
        Assert.Equal("StackExchange.Redis.RedisKey.Append(StackExchange.Redis.RedisKey) is in the stand-in but not in the real assembly.",
            One(real => Method(real, "RedisKey", "Append").Parameters[0].ParameterType = real.TypeSystem.Object));

    [Fact]
    public void Another_parameter_name() =>
        Assert.EndsWith("(StackExchange.Redis.RedisKey other)' in the real assembly.",
            One(real => Method(real, "RedisKey", "Append").Parameters[0].Name = "other"));

    [Fact]
    public void Another_default_value()
    {
        var difference = One(real => Method(real, "IConnectionMultiplexer", "GetDatabase").Parameters[0].Constant = 7);

        Assert.Contains("System.Int32 db = -1, ", difference);
        Assert.Contains("System.Int32 db = 7, ", difference);
    }

    [Fact]
    public void A_setter_that_the_real_property_lacks() =>
        Assert.EndsWith("'System.Boolean { public get; }' in the real assembly.",
            One(real => Type(real, "ConfigurationOptions").Properties.Single(p => p.Name == "AllowAdmin").SetMethod.IsPrivate = true));

    [Fact]
    public void Another_value_in_an_enum() =>
        Assert.Equal("StackExchange.Redis.When.Exists is 'public const StackExchange.Redis.When = 1' in the stand-in but "
            + "'public const StackExchange.Redis.When = 5' in the real assembly.",
            One(real => Type(real, "When").Fields.Single(f => f.Name == "Exists").Constant = 5));

    [Fact]
    public void A_warning_that_only_the_real_assembly_gives() =>
        Assert.Contains("[ObsoleteAttribute",
            One(real => Method(real, "RedisKey", "Append").CustomAttributes.Add(Method(real, "RedisKey", "op_Addition").CustomAttributes.Single(a => a.AttributeType.Name == "ObsoleteAttribute"))));

    private static string One(Action<ModuleDefinition> change) => Assert.Single(DifferencesAfter(change));

    private static IReadOnlyList<string> DifferencesAfter(Action<ModuleDefinition> change)
    {
        using var standIn = Assemblies.StandIn(Sample);
        using var real = Assemblies.StandIn(Sample);
        change(real.MainModule);
        return Comparison.Differences(standIn, real);
    }

    private static TypeDefinition Type(ModuleDefinition module, string name) => module.Types.Single(t => t.Name == name);

    private static MethodDefinition Method(ModuleDefinition module, string type, string name) => Type(module, type).Methods.Single(m => m.Name == name);
}
