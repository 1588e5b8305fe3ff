namespace LambdaAnalyzers.Projects.Calls;

/// <summary>A list of numbers for each number, all in two arrays: a walk over a project's names meets no objects.</summary>
internal sealed class NumberLists
{
    // The list of i ends where that of i + 1 starts.
    private readonly int[] starts;
    private readonly int[] items;

    /// <param name="starts">Where each list starts in <paramref name="items"/>; the last entry is the end of all.</param>
    /// <param name="items">The lists, one behind the other.</param>
    public NumberLists(int[] starts, int[] items) => (this.starts, this.items) = (starts, items);

    public int this[int at] => items[at];

    public int Start(int key) => key < starts.Length - 1 ? starts[key] : items.Length;

    public int End(int key) => key < starts.Length - 1 ? starts[key + 1] : items.Length;

    /// <summary>The pairs by key; the values of one key keep their order.</summary>
    /// <param name="pairs">Each key with its value.</param>
    /// <param name="keys">One more than the greatest key.</param>
    public static NumberLists Of(PairList pairs, int keys)
    {
        var starts = new int[keys + 1];
        for (int i = 0; i < pairs.Count; i++)
            starts[pairs.Keys[i] + 1]++;
        for (int i = 0; i < keys; i++)
            starts[i + 1] += starts[i];
        var next = (int[])starts.Clone();
        var items = new int[pairs.Count];
        for (int i = 0; i < pairs.Count; i++)
            items[next[pairs.Keys[i]]++] = pairs.Values[i];
        return new NumberLists(starts, items);
    }

    /// <summary>Pairs in the order of their coming.</summary>
    internal sealed class PairList
    {
        private int[] keys = new int[64];
        private int[] values = new int[64];

        public int Count { get; private set; }

        public int[] Keys => keys;

        public int[] Values => values;

        public void Add(int key, int value)
        {
            if (Count == keys.Length)
            {
                System.Array.Resize(ref keys, Count * 2);
                System.Array.Resize(ref values, Count * 2);
            }

            (keys[Count], values[Count]) = (key, value);
            Count++;
        }
    }
}
