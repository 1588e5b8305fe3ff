using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What operators, conversions and the members of TimeSpan and Math make of constants. What would overflow or throw is Unknown.</summary>
internal static class ConstantArithmetic
{
    public static bool IsTimeSpan(ITypeSymbol? type) => type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    public static Constant Unary(UnaryOperatorKind kind, Constant operand) => kind switch
    {
        UnaryOperatorKind.Plus => operand,
        UnaryOperatorKind.Minus when operand.Integer is { } whole && whole != long.MinValue => Constant.Of(-whole),
        UnaryOperatorKind.Minus when operand.Number is { } number => Constant.Of(-number),
        UnaryOperatorKind.Minus when operand.Duration is { } duration && duration != TimeSpan.MinValue => Constant.Of(-duration),
        UnaryOperatorKind.Not when operand.Flag is { } flag => Constant.Of(!flag),
        _ => Constant.Unknown,
    };

    public static Constant Binary(BinaryOperatorKind kind, Constant left, Constant right, ITypeSymbol? type)
    {
        if (!left.IsKnown || !right.IsKnown)
            return Constant.Unknown;
        try
        {
            if (type?.SpecialType == SpecialType.System_String)
                return kind == BinaryOperatorKind.Add && left.Formatted is { } start && right.Formatted is { } end ? Constant.Of(start + end) : Constant.Unknown;
            if (left.Flag is { } one && right.Flag is { } other)
                return kind switch
                {
                    BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And => Constant.Of(one && other),
                    BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or => Constant.Of(one || other),
                    _ => Constant.Unknown,
                };
            if (left.Duration is not null || right.Duration is not null)
                return Durations(kind, left, right);
            if (left.Integer is { } a && right.Integer is { } b)
                return Converted(Wholes(kind, a, b), type);
            return left.Number is { } x && right.Number is { } y ? Numbers(kind, x, y) : Constant.Unknown;
        }
        catch (ArithmeticException)
        {
            return Constant.Unknown;
        }
        catch (ArgumentException)
        {
            return Constant.Unknown;
        }
    }

    /// <summary>The constant as a value of the type; Unknown where it does not fit.</summary>
    public static Constant Converted(Constant value, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (value.Number is not { } number || type is null)
            return value;
        var (least, most) = type.SpecialType switch
        {
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            // A double of this size has no exact neighbour; nearer limits keep the cast defined.
            SpecialType.System_Int64 or SpecialType.System_UInt64 => (-9e18, 9e18),
            _ => (double.NegativeInfinity, double.PositiveInfinity),
        };
        if (double.IsNegativeInfinity(least))
            return type.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal ? Constant.Of(number) : value;
        if (double.IsNaN(number) || number < least || number > most)
            return Constant.Unknown;
        return value.Integer is null ? Constant.Of((long)number) : value;
    }

    /// <summary>The sum of parts that are named by their unit (<c>hours</c>, <c>minutes</c>, ..): how every factory and constructor of TimeSpan is made up.</summary>
    /// <param name="parts">Name of the parameter, or of the factory for the parameter <c>value</c>, and the amount.</param>
    public static Constant Duration(ImmutableArray<(string Unit, Constant Amount)> parts)
    {
        double ticks = 0;
        foreach (var (unit, amount) in parts)
        {
            double? perUnit = unit.ToLowerInvariant() switch
            {
                "days" => TimeSpan.TicksPerDay,
                "hours" => TimeSpan.TicksPerHour,
                "minutes" => TimeSpan.TicksPerMinute,
                "seconds" => TimeSpan.TicksPerSecond,
                "milliseconds" => TimeSpan.TicksPerMillisecond,
                "microseconds" => TimeSpan.TicksPerMillisecond / 1000,
                "ticks" => 1,
                _ => null,
            };
            if (perUnit is null || amount.Number is not { } number)
                return Constant.Unknown;
            ticks += perUnit.Value * number;
        }

        return Math.Abs(ticks) < TimeSpan.MaxValue.Ticks ? Constant.Of(TimeSpan.FromTicks((long)Math.Round(ticks))) : Constant.Unknown;
    }

    public static Constant Property(TimeSpan duration, string name) => name switch
    {
        "TotalDays" => Constant.Of(duration.TotalDays),
        "TotalHours" => Constant.Of(duration.TotalHours),
        "TotalMinutes" => Constant.Of(duration.TotalMinutes),
        "TotalSeconds" => Constant.Of(duration.TotalSeconds),
        "TotalMilliseconds" => Constant.Of(duration.TotalMilliseconds),
        "Ticks" => Constant.Of(duration.Ticks),
        "Days" => Constant.Of(duration.Days),
        "Hours" => Constant.Of(duration.Hours),
        "Minutes" => Constant.Of(duration.Minutes),
        "Seconds" => Constant.Of(duration.Seconds),
        "Milliseconds" => Constant.Of(duration.Milliseconds),
        _ => Constant.Unknown,
    };

    public static Constant StaticField(IFieldSymbol field) => field.ContainingType is { } type && (IsTimeSpan(type) || IsTimeout(type))
        ? field.Name switch
        {
            "Zero" => Constant.Of(TimeSpan.Zero),
            "MaxValue" => Constant.Of(TimeSpan.MaxValue),
            "MinValue" => Constant.Of(TimeSpan.MinValue),
            "InfiniteTimeSpan" => Constant.Of(System.Threading.Timeout.InfiniteTimeSpan),
            _ => Constant.Unknown,
        }
        : Constant.Unknown;

    public static Constant ParsedDuration(string? text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) ? Constant.Of(duration) : Constant.Unknown;

    public static Constant Extreme(bool isLargest, Constant one, Constant other)
    {
        if (one.Integer is { } a && other.Integer is { } b)
            return Constant.Of(isLargest ? Math.Max(a, b) : Math.Min(a, b));
        return one.Number is { } x && other.Number is { } y ? Constant.Of(isLargest ? Math.Max(x, y) : Math.Min(x, y)) : Constant.Unknown;
    }

    private static bool IsTimeout(INamedTypeSymbol type) => type is { Name: "Timeout", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static Constant Wholes(BinaryOperatorKind kind, long a, long b) => checked(kind switch
    {
        BinaryOperatorKind.Add => Constant.Of(a + b),
        BinaryOperatorKind.Subtract => Constant.Of(a - b),
        BinaryOperatorKind.Multiply => Constant.Of(a * b),
        BinaryOperatorKind.Divide => Constant.Of(a / b),
        BinaryOperatorKind.Remainder => Constant.Of(a % b),
        _ => Constant.Unknown,
    });

    private static Constant Numbers(BinaryOperatorKind kind, double a, double b) => kind switch
    {
        BinaryOperatorKind.Add => Constant.Of(a + b),
        BinaryOperatorKind.Subtract => Constant.Of(a - b),
        BinaryOperatorKind.Multiply => Constant.Of(a * b),
        BinaryOperatorKind.Divide when b != 0 => Constant.Of(a / b),
        _ => Constant.Unknown,
    };

    private static Constant Durations(BinaryOperatorKind kind, Constant left, Constant right) => (kind, left.Duration, right.Duration) switch
    {
        (BinaryOperatorKind.Add, { } a, { } b) => Constant.Of(a + b),
        (BinaryOperatorKind.Subtract, { } a, { } b) => Constant.Of(a - b),
        (BinaryOperatorKind.Divide, { } a, { Ticks: not 0 } b) => Constant.Of((double)a.Ticks / b.Ticks),
        (BinaryOperatorKind.Multiply, { } a, null) when right.Number is { } factor => Scaled(a, factor),
        (BinaryOperatorKind.Multiply, null, { } b) when left.Number is { } factor => Scaled(b, factor),
        (BinaryOperatorKind.Divide, { } a, null) when right.Number is { } divisor && divisor != 0 => Scaled(a, 1 / divisor),
        _ => Constant.Unknown,
    };

    private static Constant Scaled(TimeSpan duration, double factor) => Duration(ImmutableArray.Create(("ticks", Constant.Of(duration.Ticks * factor))));
}
