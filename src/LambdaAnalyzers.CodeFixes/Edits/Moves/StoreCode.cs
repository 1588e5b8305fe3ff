using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>Writes the C# that keeps state in one store: the client, made once per execution environment, and a method for each operation. Names are written in full;
/// what the file imports shortens them afterwards.</summary>
internal abstract class StoreCode
{
    protected const string Task = "global::System.Threading.Tasks.Task";

    public static IReadOnlyList<StoreCode> All { get; } = [new DynamoDbCode(), new RedisCode()];

    /// <summary>"DynamoDb": in the key of the action.</summary>
    public abstract string Name { get; }

    /// <summary>The string of the action's title.</summary>
    public abstract string TitleKey { get; }

    /// <summary>The environment variable that says which table or cache it is.</summary>
    public abstract string Variable { get; }

    /// <summary>The client's type by metadata name: the project must reference its package, which a fix cannot add.</summary>
    protected abstract string ClientType { get; }

    protected abstract StoreOperations Supported { get; }

    /// <summary>The declaration of a client field, without modifiers.</summary>
    protected abstract string ClientDeclaration(string name);

    protected abstract string ClientStem { get; }

    /// <summary>How code reaches the store through a field of that type; null where the field holds no client.</summary>
    protected abstract string? Through(IFieldSymbol field);

    /// <summary>The methods, each as lines with an indentation of four spaces per level.</summary>
    protected abstract IEnumerable<string> Methods(StateMove move, string client, string modifiers, bool isAnnotated);

    public bool CanDo(StateMove move, Compilation compilation) =>
        (move.Operations & ~Supported) == 0 && compilation.GetTypesByMetadataName(ClientType).Any(t => t.DeclaredAccessibility == Accessibility.Public);

    /// <summary>What the class gets: a client unless it has one, and the methods.</summary>
    public StoreMembers Members(StateMove move, bool isAnnotated)
    {
        var owner = move.Field.Symbol.ContainingType;
        foreach (var field in owner.GetMembers().OfType<IFieldSymbol>())
            if (field.IsReadOnly && (field.IsStatic || !move.Field.Symbol.IsStatic) && Through(field) is { } through)
                return new StoreMembers(null, null, Methods(move, through, field.IsStatic ? "private static" : "private", isAnnotated).ToList());
        string name = MemberNames.Field(ClientStem, 0, move.Field.Symbol.Type, move.Field.Owner, owner, isStatic: true);
        return new StoreMembers(name, "private static readonly " + ClientDeclaration(name), Methods(move, Made(name), "private static", isAnnotated).ToList());
    }

    /// <summary>How code reaches the store through the client that we declare.</summary>
    protected abstract string Made(string name);

    protected static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    protected static string Full(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The text of a key behind the name of the state.</summary>
    protected static string KeyText(StateMove move, string separator) => Quoted(move.Names.Key + separator) + " + key" + move.Key!.SpecialType switch
    {
        SpecialType.System_String => "",
        SpecialType.System_Int32 or SpecialType.System_Int64 => ".ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => ".ToString()",
    };
}

/// <summary>The members that a class gets. <paramref name="ClientName"/> and <paramref name="Client"/> are null where it has a client already.</summary>
internal sealed record StoreMembers(string? ClientName, string? Client, IReadOnlyList<string> Methods);
