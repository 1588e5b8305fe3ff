using System.Collections.Generic;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Members that a library may call, by names alone: those of types that have, or whose heirs have, a base of another assembly.</summary>
internal static class PossibleCallbacks
{
    /// <summary>The numbers of these members.</summary>
    public static IEnumerable<int> Of(NameGraph graph)
    {
        var foreign = Foreign(graph);
        for (int member = 0; member < graph.MemberCount; member++)
            if (graph.CallbackType(member) is var type and >= 0 && foreign[type])
                yield return member;
    }

    /// <summary>By name: whether a type of that name has, or an heir of it has, a base that this project does not declare.</summary>
    private static bool[] Foreign(NameGraph graph)
    {
        var declared = new bool[graph.NameCount];
        for (int type = 0; type < graph.TypeCount; type++)
            if (graph.TypeName(type) is var name and >= 0)
                declared[name] = true;
        var foreign = new bool[graph.NameCount];
        for (bool grows = true; grows;)
        {
            grows = false;
            for (int type = 0; type < graph.TypeCount; type++)
            {
                var bases = graph.Bases(type, out int key);
                int start = bases.Start(key), end = bases.End(key), name = graph.TypeName(type);
                if (start == end || name < 0)
                    continue;
                bool isForeign = foreign[name];
                for (int i = start; i < end && !isForeign; i++)
                    isForeign = !declared[bases[i]] || foreign[bases[i]];
                if (!isForeign)
                    continue;
                grows |= !foreign[name];
                foreign[name] = true;
                for (int i = start; i < end; i++)
                {
                    grows |= declared[bases[i]] && !foreign[bases[i]];
                    foreign[bases[i]] |= declared[bases[i]];
                }
            }
        }

        return foreign;
    }
}
