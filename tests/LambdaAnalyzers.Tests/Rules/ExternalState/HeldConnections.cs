using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>Cases of LMA4003: functions with a database, and our own declaration of a driver's connection.</summary>
internal static class HeldConnections
{
    public const string Driver = """
        namespace Driver
        {
            public sealed class Pg(string settings) : System.Data.Common.DbConnection
            {
                [System.Diagnostics.CodeAnalysis.AllowNull] public override string ConnectionString { get; set; } = settings;
                public override string Database => "";
                public override string DataSource => "";
                public override string ServerVersion => "";
                public override System.Data.ConnectionState State => default;
                public override void ChangeDatabase(string name) { }
                public override void Close() { }
                public override void Open() { }
                public string Read(string sql) => sql;
                public System.Threading.Tasks.Task<string> ReadAsync(string sql) => System.Threading.Tasks.Task.FromResult(sql);
                protected override System.Data.Common.DbTransaction BeginDbTransaction(System.Data.IsolationLevel level) => throw new System.NotSupportedException();
                protected override System.Data.Common.DbCommand CreateDbCommand() => throw new System.NotSupportedException();
            }
        }
        """;

    public const string Usings = """
        using System.Data;
        using System.Data.Common;
        using Amazon.Lambda.Core;
        using Driver;
        using Microsoft.EntityFrameworkCore;

        [assembly: LambdaSerializer(typeof(object))]


        """;

    public static Verify<LMA4003ConnectionHeldOpen> Rule(string code) =>
        new() { Sources = { Usings + code, Driver, Scopes.EntityFramework }, References = TestReferences.AspNetCore };

    public static Task ReportsAsync(string code, params string?[] messages) => Rule(code).Saying(messages).RunAsync();

    public static Verify<LMA4003ConnectionHeldOpen, LMA4003LocalConnectionFix> Fix(string before, string? after)
    {
        var verify = new Verify<LMA4003ConnectionHeldOpen, LMA4003LocalConnectionFix> { Sources = { Usings + before, Driver, Scopes.EntityFramework }, References = TestReferences.AspNetCore };
        if (after is not null)
            verify.Fixed.Add(Usings + after);
        return verify;
    }
}
