using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001: a client that is created when it is first needed, and kept, is right.</summary>
public class ClientKeptTests
{
    [Fact]
    public Task By_coalescing_assignment() => KeepsAsync("_s3 ??= new AmazonS3Client();");

    [Fact]
    public Task Behind_a_null_check() => KeepsAsync("if (_s3 == null) { _s3 = new AmazonS3Client(); }");

    [Fact]
    public Task Behind_an_is_null() => KeepsAsync("if (_s3 is null) _s3 = new AmazonS3Client();");

    [Theory]
    [InlineData("if (null == _s3) _s3 = new AmazonS3Client();")]
    [InlineData("if (_s3 == default) _s3 = new AmazonS3Client();")]
    [InlineData("if (_s3 == default(IAmazonS3)) _s3 = new AmazonS3Client();")]
    public Task Behind_a_null_check_in_other_words(string statement) => KeepsAsync(statement);

    [Fact]
    public Task Behind_an_early_return() => KeepsAsync("if (_s3 != null) return; _s3 = new AmazonS3Client();");

    [Fact]
    public Task Behind_a_double_check() => KeepsAsync("if (_s3 is null) { lock (Gate) { if (_s3 is null) { var made = new AmazonS3Client(); _s3 = made; } } }");

    [Fact]
    public Task By_a_null_coalescing_value() => KeepsAsync("_s3 = _s3 ?? new AmazonS3Client();");

    [Fact]
    public Task By_a_helper_that_is_called_behind_a_null_check() => KeepsAsync("if (_s3 == null) Open();");

    [Fact]
    public Task By_a_helper_that_is_called_behind_a_property_which_tests_it() => KeepsAsync("if (!IsOpen) Open();");

    [Fact]
    public Task Behind_a_flag() => KeepsAsync("if (!_isOpen) { _isOpen = true; All.Add(new AmazonS3Client()); }");

    [Fact]
    public Task By_LazyInitializer() => KeepsAsync("LazyInitializer.EnsureInitialized(ref _s3, () => new AmazonS3Client());");

    [Fact]
    public Task By_GetOrAdd() => KeepsAsync("Regions.GetOrAdd(\"eu-west-1\", region => new AmazonS3Client(RegionEndpoint.GetBySystemName(region)));");

    [Fact]
    public Task By_a_dictionary_that_is_asked_first() => KeepsAsync("if (!Regions.TryGetValue(\"eu\", out var s3)) { s3 = new AmazonS3Client(); Regions[\"eu\"] = s3; }");

    [Fact]
    public Task By_an_indexer_after_a_question() => KeepsAsync("if (!Regions.ContainsKey(\"eu\")) Regions[\"eu\"] = new AmazonS3Client();");

    [Fact]
    public Task By_a_helper_whose_caller_keeps_it() => KeepsAsync("_s3 ??= Create();");

    [Fact]
    public Task By_a_helper_whose_callers_caller_keeps_it() => KeepsAsync("_s3 ??= CreateAndLog();");

    [Fact]
    public Task By_a_method_given_to_GetOrAdd() => KeepsAsync("Regions.GetOrAdd(\"eu\", CreateFor);");

    [Fact]
    public Task By_a_local_function_whose_caller_keeps_it() => KeepsAsync("_s3 ??= Make(); static IAmazonS3 Make() => new AmazonS3Client();");

    /// <summary>How long the object lives is the registration's affair.</summary>
    [Theory]
    [InlineData("AddSingleton")]
    [InlineData("TryAddSingleton")]
    public Task By_a_container(string registration) => Clients.ReportsAsync($$"""
        public class Function
        {
            public void Handle(string key, ILambdaContext context) => Register(null!);

            private static void Register(IServiceCollection services) => services.{{registration}}<IAmazonS3>(_ => new AmazonS3Client());
        }

        public interface IServiceCollection { }

        public static class Extensions
        {
            public static void {{registration}}<T>(this IServiceCollection services, Func<IServiceProvider, T> create) { }
        }
        """);

    [Fact]
    public Task Not_by_a_method_that_only_takes_a_lambda() => Clients.InFunctionAsync(
        """
        public void Handle(string key, ILambdaContext context) => AddTo(key, () => [|new AmazonS3Client()|]);

        private static void AddTo(string key, Func<IAmazonS3> create) => create().DeleteObjectAsync("bucket", key).Wait();
        """);

    [Fact]
    public Task Not_by_a_check_that_comes_later() => KeepsAsync("_s3 = [|new AmazonS3Client()|]; if (_s3 == null) throw new InvalidOperationException();");

    [Fact]
    public Task Not_by_a_local() => KeepsAsync("IAmazonS3? s3 = null; s3 ??= [|new AmazonS3Client()|];");

    [Fact]
    public Task Not_by_a_list_that_nobody_asks() => KeepsAsync("var s3 = [|new AmazonS3Client()|]; All.Add(s3);");

    [Fact]
    public Task Not_by_a_Lazy_that_is_a_local() => KeepsAsync("var s3 = new Lazy<IAmazonS3>(() => [|new AmazonS3Client()|]); _ = s3.Value;");

    [Fact]
    public Task Not_by_a_helper_that_another_caller_does_not_keep() => Clients.InFunctionAsync(
        """
        private static IAmazonS3? _s3;

        public void Handle(string key, ILambdaContext context)
        {
            _s3 ??= Create();
            Create().DeleteObjectAsync("bucket", key).Wait();
        }

        private static IAmazonS3 Create() => [|new AmazonS3Client()|];
        """);

    private static Task KeepsAsync(string statements) =>
        Clients.InFunctionAsync(
            $$"""
            private static readonly object Gate = new();
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, IAmazonS3> Regions = new();
            private static readonly List<IAmazonS3> All = new();
            private static readonly Lazy<IAmazonS3> Later = new(() => new AmazonS3Client());
            private static readonly Lazy<IAmazonS3> Made = new(Create);
            private static IAmazonS3? _s3;
            private static bool _isOpen;

            private static bool IsOpen => _s3 != null;

            public void Handle(string key, ILambdaContext context)
            {
                _ = Later.Value;
                _ = Made.Value;
                {{statements}}
            }

            private static void Open() => _s3 = {{(statements.Contains("Open();") ? "new AmazonS3Client()" : "null")}};

            private static IAmazonS3 CreateAndLog()
            {
                var made = Create();
                Console.WriteLine(made);
                return made;
            }

            private static IAmazonS3 CreateFor(string region) => new AmazonS3Client();

            private static IAmazonS3 Create()
            {
                return new AmazonS3Client();
            }
            """);
}
